/** What `presser` says when it is called wrongly or asked for help. */
export const USAGE = `Usage: presser COMMAND …

  presser inspect FILE [--json] [--encoding NAME]
      reads one file (- is standard input) and prints what the engine found
  presser export FILE [--format NAME] [--template NAME] [--language CODE] [--out FILE] [--encoding NAME]
      exports a briefing straight from a file: turns and all figures, nothing verified
  presser export PROJECT [--briefing TITLE] [--unchecked] [--format NAME] [--template NAME] …
      exports a saved project, by its title or id, with its annotations;
      --unchecked also lists the figures that nobody has checked
      Formats: md [--dialect gfm|commonmark|pandoc], html, docx; csv [--csv figures|quotes|checks] [--bom];
      json (everything); jsonld (W3C Web Annotation); claimreview (schema.org ClaimReview)
      What goes in: [--tags a,b] [--order reading|speaker|tag|priority] [--words original|translation|both]
      [--conversions] [--no-times] [--no-places]
      --template also takes a file (FILE.liquid) or the name of a template of your own
      A file that was edited since it was exported is not written over; --force does
  presser projects [--json]
      lists the saved projects
  presser import FILE… --project NAME [--json]
      takes files, and those in folders, into a saved project, by its title or id; makes one of that
      title where there is none. Everything is taken as it was found; look through it in the app
  presser verify PROJECT [--json]
      holds a saved project against its checksums, its history and its sources, and every quote
      against the source; changes nothing

  Templates: excerpts, article, fact-sheet, transcript. Languages of the labels: en, zh-Hans, zh-Hant.
  --user-data-dir=DIR says where the projects lie.
  Exit status: 0; 1 when the input is bad or something is wrong with it; 2 when the call is wrong.`;
