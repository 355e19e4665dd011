// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** The two threads that carry out a plan: the pacer, which sends, and the loop, which receives. */
final class Engine implements AutoCloseable {

  private static final long LEAD = 2_000_000;

  private final Dispatcher<HttpConnection> dispatcher;
  private final Tally tally;
  private final Ticker ticker;
  private final Selector selector;
  private final Thread loop;
  private final Thread pacer;
  private final AtomicReference<Throwable> fault = new AtomicReference<>();

  /** An engine that is ready to start. */
  Engine(LoadPlan plan, HttpLoop.Settings settings, Tally tally, Ticker ticker) {
    this.tally = tally;
    this.ticker = ticker;
    this.selector = openSelector();
    dispatcher = new Dispatcher<>(plan.schedule(), plan.connections(), ticker.nanos() + LEAD);
    HttpLoop client = new HttpLoop(dispatcher, tally, settings, selector, ticker);
    long meanGap = (long) (1e9 / plan.schedule().meanRate());
    loop = thread("measure-loop", client);
    pacer = thread("measure-pacer", new Pacer<>(dispatcher, client::send, ticker, meanGap));
    dispatcher.pacedBy(pacer);
  }

  /** Starts sending, if that has not begun yet. */
  void start() {
    if (loop.getState() == Thread.State.NEW) {
      loop.start();
      pacer.start();
    }
  }

  /** From now on requests count, for {@code length} nanoseconds; returns when that begins. */
  long measure(long length) {
    long origin = ticker.nanos() + LEAD;
    dispatcher.measure(origin, length);
    tally.measure();
    return origin;
  }

  /** Whether all measured requests are over. */
  boolean finished() {
    boolean ended = !loop.isAlive();
    Throwable broke = fault.get();
    if (broke != null) {
      throw new IllegalStateException("the load generator broke", broke);
    }
    return ended;
  }

  /** Waits at most this long, less if the loop ends. */
  void await(long nanos) throws InterruptedException {
    loop.join(Duration.ofNanos(nanos));
  }

  @Override
  public void close() {
    dispatcher.stop();
    selector.wakeup();
    joinQuietly(pacer);
    joinQuietly(loop);
    try {
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Thread thread(String name, Runnable work) {
    return Thread.ofPlatform()
        .daemon()
        .name(name)
        .uncaughtExceptionHandler((thread, broke) -> broke(broke))
        .unstarted(work);
  }

  private void broke(Throwable cause) {
    fault.compareAndSet(null, cause);
    dispatcher.stop();
    selector.wakeup();
  }

  private static Selector openSelector() {
    try {
      return Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void joinQuietly(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
