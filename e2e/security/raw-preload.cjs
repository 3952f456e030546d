// What a page could do whose process has been taken over: it speaks to the main process without the bridge.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('raw', {
  invoke: (channel, request) => ipcRenderer.invoke(channel, request),
  send: (channel, message) => ipcRenderer.send(channel, message),
});
