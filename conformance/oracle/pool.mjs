// As many processes of the toolchain as there are processors; each answers for one definition at a time.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const HOME = path.dirname(fileURLToPath(import.meta.url));
const LARGEST_MEGABYTES = 1_000;

export class Pool {
  #idle = [];
  #waiting = [];
  #running = 0;
  #folder = fs.mkdtempSync(path.join(tmpdir(), 'oracle-'));

  /** `size` processes, each of which is replaced after `recycle` definitions or if one takes it `timeout` seconds. */
  constructor({ size = availableParallelism(), recycle = Infinity, timeout = 120 } = {}) {
    this.size = size;
    this.recycle = recycle;
    this.timeout = timeout;
  }

  /** What the toolchain makes of `request`; never rejects: that two processes die of it, or hang, is an answer as well. */
  async ask(request) {
    if (this.#idle.length === 0 && this.#running === this.size) {
      await new Promise((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running++;
    }
    let answer = await this.#once(request);
    if (answer.fatal) {
      answer = await this.#once(request); // the process may have died of something else: of too little memory, or of its age
    }
    const next = this.#waiting.shift();
    if (next) {
      next();
    } else {
      this.#running--;
    }
    return answer;
  }

  async #once(request) {
    this.#idle = this.#idle.filter((worker) => worker.alive);
    const worker = this.#idle.pop() ?? new Worker(this.#folder);
    const answer = await worker.ask(request, this.timeout);
    if (answer.fatal || worker.asked >= this.recycle || answer.megabytes > LARGEST_MEGABYTES) {
      worker.end();
    } else {
      this.#idle.push(worker);
    }
    return answer;
  }

  async close() {
    await Promise.all(this.#idle.map((worker) => worker.end()));
    remove(this.#folder);
  }
}

/** What a process that was killed left behind may still be written to by what it had started; that is no reason to fail. */
function remove(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    console.error(`${folder} stays behind: ${error.message}`);
  }
}

class Worker {
  asked = 0;
  alive = true;
  #output = '';
  #answered;

  constructor(parent) {
    const folder = fs.mkdtempSync(path.join(parent, 'worker-'));
    this.process = spawn(process.execPath, ['--no-warnings', path.join(HOME, 'worker.mjs'), folder], {
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.on('data', (text) => (this.#output = (this.#output + text).slice(-10_000)));
    }
    this.process.stdin.on('error', () => {}); // "close" tells of it
    this.ended = new Promise((resolve) => {
      this.process.on('error', (error) => this.#fail(String(error)));
      this.process.on('close', (code, signal) => {
        this.alive = false;
        remove(folder);
        this.#fail(`the process ended with ${signal ?? code}`);
        resolve();
      });
    });
    readline.createInterface({ input: this.process.stdio[3] }).on('line', (line) => this.#answered?.(JSON.parse(line)));
  }

  ask(request, timeout) {
    this.asked++;
    this.#output = '';
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#fail(`no answer within ${timeout} s`);
        this.process.kill('SIGKILL');
      }, timeout * 1000);
      this.#answered = (answer) => {
        clearTimeout(timer);
        this.#answered = undefined;
        resolve(answer);
      };
      this.process.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }

  end() {
    this.process.stdin.end();
    return this.ended;
  }

  #fail(reason) {
    const message = `${reason}\n${this.#output}`.trim();
    this.#answered?.({ fatal: true, seconds: 0, megabytes: 0, rejection: { kind: 'crash', phase: 'process', message } });
  }
}
