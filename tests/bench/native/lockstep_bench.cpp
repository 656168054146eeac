// W1 to W12 on this library. `lockstep_bench W4 5` prints nanoseconds of CPU time an operation, five times; W12 bytes a task.

#include "bench.hpp"
#include "engine/native.hpp"

using namespace lockstep;

namespace {

/// One run with its loop, in the words of workloads.inc.
struct Rt {
  RunState run;
  Loop loop{run};

  template <class T>
  TaskOf<T> spawn(Co<T> body) {
    return loop.spawn(std::move(body));
  }
  void drive() {
    (void)loop.run();
    if (g_live != 0) abort();
  }
};

}  // namespace

#define TASK Co<>
#define NOPTASK Co<>
#define NOPRET co_return
#define HAS_W1
#define HAS_W2
#define HAS_LOCK
#define HAS_SEM
#define HAS_EVENT
#define HAS_COND
#define HAS_BARRIER
#define HAS_QUEUE
#define HAS_SLEEP
#define SPAWN(rt, c) (++g_live, (void)rt.spawn(c))
#define YIELD(rt) (void)co_await yield_now()
#define AWAIT_SPAWN(rt, c) (void)co_await rt.spawn(c)
#define GATHER_DECL(rt, n)  \
  std::vector<Co<>> bodies; \
  bodies.reserve(n)
#define GATHER_ADD(rt, c) bodies.push_back(c)
#define GATHER_AWAIT(rt) (void)co_await gather(std::move(bodies))
#define DIRECT_CALL(c) co_await c
#define MUTEX Lock
#define MAKE_MUTEX(rt, m) Lock m(rt.run)
#define LOCK(rt, m) (void)co_await m.acquire()
#define UNLOCK(rt, m) (void)m.release()
#define SEM Semaphore
#define MAKE_SEM(rt, m, n) Semaphore m(rt.run, n)
#define SEM_ACQ(rt, m) (void)co_await m.acquire()
#define SEM_REL(rt, m) (void)m.release()
#define EVENTS std::deque<Event>
#define MAKE_EVENTS(rt, ev, n) \
  std::deque<Event> ev;        \
  for (int z = 0; z < n; ++z) ev.emplace_back(rt.run)
#define EVENT_WAIT(rt, ev, r) (void)co_await ev[static_cast<std::size_t>(r)].wait()
#define EVENT_SET(rt, ev, r) ev[static_cast<std::size_t>(r)].set()
#define COND_MEMBERS Condition c
#define COND_CTOR \
  explicit CvState(Rt& rt) : c(rt.run) {}
#define MAKE_CV(rt, s) CvState s(rt)
#define CV_LOCK(rt, s) (void)co_await s.c.acquire()
#define CV_WAIT(rt, s, me) (void)co_await s.c.wait()
#define CV_HANDOFF(rt, s) \
  (void)s.c.notify();     \
  (void)s.c.release()
#define BARRIER Barrier
#define MAKE_BARRIER(rt, b, n) Barrier b(rt.run, n)
#define BARRIER_WAIT(rt, b) (void)co_await b.wait()
#define QUEUE Queue<long>
#define MAKE_QUEUE(rt, q, n) Queue<long> q(rt.run, n)
#define Q_PUT(rt, q, v) (void)co_await q.put(v)
#define Q_GET(rt, q, v) v = *co_await q.get()
// Time is virtual: only the order of the deadlines matters.
#define W11BASE 0
#define SLEEP_UNTIL(rt, tp) (void)co_await sleep_for(std::chrono::duration<double>((tp)-g_base).count())
#include "workloads.inc"
