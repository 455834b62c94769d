import { spawnSync } from "node:child_process";

/** The one that comes with Debian, for which its modules are installed. */
const PYTHON = "/usr/bin/python3";

/** `it` for tests that need a module of Python; where it is missing, as for other judges. */
export function itNeedsPython(module: string): jest.It {
  const isRequired = process.env.ANNEXBOOK_JUDGES === "required";
  const isInstalled = spawnSync(PYTHON, ["-c", `import ${module}`]).status === 0;
  return isRequired || isInstalled ? it : it.skip;
}

/**
 * The file that a program in Python writes to `out`, a buffer.
 *
 * @throws Error with what Python printed when the program fails
 */
export function pythonWorkbook(program: string): Uint8Array {
  const start = "import io, sys\nout = io.BytesIO()\n";
  const script = `${start}${program}\nsys.stdout.buffer.write(out.getvalue())`;
  const { status, stdout, stderr } = spawnSync(PYTHON, ["-c", script]);
  if (status !== 0) throw new Error(stderr.toString());
  return new Uint8Array(stdout);
}
