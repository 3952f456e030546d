declare module '*.liquid?raw' {
  const text: string;
  export default text;
}
