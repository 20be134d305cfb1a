/** One call that the server's answer makes in the page: `this.name(args);`. */
export interface Call {
  name: string;
  args: unknown[];
}

/** The calls of an answer. Those whose arguments are no JSON are left out; nothing is carried out. */
export function readCalls(exec: string): Call[] {
  const calls: Call[] = [];
  const start = /this\.([\w.]{1,80})\(/g;
  for (let found = start.exec(exec); found; found = start.exec(exec)) {
    const end = endOfArgs(exec, start.lastIndex);
    const args = parsed(`[${exec.slice(start.lastIndex, end)}]`);
    if (args) calls.push({ name: found[1] ?? '', args });
    start.lastIndex = end;
  }
  return calls;
}

/** Where the bracket closes that was opened before `from`; the end where it never does. */
function endOfArgs(text: string, from: number): number {
  let depth = 1;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function parsed(json: string): unknown[] | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
