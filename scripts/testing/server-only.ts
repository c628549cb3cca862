// Outside Next every module is on the server: tests read 'server-only' as nothing.
export {};
