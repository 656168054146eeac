// Preloaded into Node by run_workloads.mjs: when the process ends, writes the CPU nanoseconds of its main thread to the
// file that LS_TIME_FILE names. The process as a whole would also count V8's compiler threads, which run beside the program.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  writeFileSync(process.env.LS_TIME_FILE, nanoseconds);
});
