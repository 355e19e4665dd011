// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.CancelledException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Sends blocks through lanes, with several threads. Every lane takes every block, one after the
 * other in their order, so that what it gathers never depends on how many threads there are; at the
 * same time other lanes take other blocks, and the next ones are read.
 */
final class Lanes implements Workers.Shared {

  /** How many blocks are held at once. */
  static final int BLOCKS = 6;

  private static final int READ = -1;
  private static final int NOTHING = -2;
  private static final int END = -3;
  private static final long PATIENCE_MILLIS = 20;

  /** Where the blocks come from; never asked by two threads at once. */
  interface Source {

    /** Fills the block; false if there is none left. */
    boolean next(Block into) throws IOException;
  }

  /** One who takes all blocks; never called by two threads at once. */
  interface Lane {

    /** Takes the next block, which is not to be changed or kept. */
    void take(Block block);
  }

  private final Source source;
  private final List<Lane> lanes;
  private final Block[] ring = new Block[BLOCKS];
  private final int[] taken;
  private final boolean[] busy;
  private int filled = 1;
  private boolean reading;
  private boolean ended;
  private boolean stopped;

  Lanes(Block first, Source source, List<Lane> lanes) {
    this.source = source;
    this.lanes = List.copyOf(lanes);
    this.taken = new int[lanes.size()];
    this.busy = new boolean[lanes.size()];
    ring[0] = first;
    for (int i = 1; i < BLOCKS; i++) {
      ring[i] = first.another();
    }
  }

  /**
   * Sends all blocks through all lanes.
   *
   * @param between called often by the calling thread, which may throw
   */
  void run(Workers workers, Runnable between) throws IOException {
    try {
      workers.run(this, between);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void join(Runnable between) {
    int task = claim();
    while (task != END) {
      between.run();
      switch (task) {
        case READ -> read();
        case NOTHING -> {}
        default -> take(task);
      }
      task = claim();
    }
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** What to do next; NOTHING after a while in which there was nothing to do. */
  private synchronized int claim() {
    int task = next();
    if (task == NOTHING) {
      pause();
      task = next();
    }
    if (task == READ) {
      reading = true;
    } else if (task >= 0) {
      busy[task] = true;
    }
    return task;
  }

  /** Reading comes first, so that no lane starves; then the lane that is furthest behind. */
  private int next() {
    int least = filled;
    int lane = NOTHING;
    for (int i = 0; i < taken.length; i++) {
      least = Math.min(least, taken[i]);
      if (!busy[i] && taken[i] < filled && (lane < 0 || taken[i] < taken[lane])) {
        lane = i;
      }
    }
    if (stopped || (ended && least == filled)) {
      return END;
    }
    return !ended && !reading && filled - least < BLOCKS ? READ : lane;
  }

  private void pause() {
    try {
      wait(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      throw new CancelledException();
    }
  }

  private void read() {
    try {
      boolean more = source.next(ring[filled % BLOCKS]);
      synchronized (this) {
        reading = false;
        ended = !more;
        filled += more ? 1 : 0;
        notifyAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(int lane) {
    lanes.get(lane).take(ring[taken[lane] % BLOCKS]);
    synchronized (this) {
      busy[lane] = false;
      taken[lane]++;
      notifyAll();
    }
  }
}
