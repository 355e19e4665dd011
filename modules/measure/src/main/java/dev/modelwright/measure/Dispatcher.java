// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decides which request is sent next and over which connection; requests leave in planned order.
 * The pacer claims what is due; a freed connection takes over what has been waiting for one.
 *
 * @param <C> a connection
 */
final class Dispatcher<C> {

  /**
   * A request to be sent now.
   *
   * @param connection over which; empty where one is to be opened
   */
  record Claim<C>(Ticket ticket, Optional<C> connection) {}

  private final ArrayDeque<C> idle = new ArrayDeque<>();
  private final Schedule schedule;
  private final int bound;
  private Timetable timetable;
  private @Nullable Thread pacer;
  private boolean measuring;
  private boolean starved;
  private long starvedSince;
  private int open;
  private long outstanding;
  private boolean stopped;

  /** A dispatcher whose warm-up begins at {@code origin}, for at most {@code bound} connections. */
  Dispatcher(Schedule schedule, int bound, long origin) {
    this.schedule = schedule;
    this.bound = bound;
    this.timetable = new Timetable(schedule, origin, Timetable.NEVER);
  }

  /** Says which thread is to be woken when there is something new to wait for. */
  synchronized void pacedBy(Thread thread) {
    pacer = thread;
  }

  /** Drops what the warm-up has not sent and begins the measurement. */
  synchronized void measure(long origin, long length) {
    measuring = true;
    timetable = new Timetable(schedule, origin, length);
    starvedSince = Math.max(starvedSince, origin);
    wake();
  }

  /** When the pacer has to act next, or {@link Timetable#NEVER}. */
  synchronized long due() {
    return starved || stopped ? Timetable.NEVER : timetable.head();
  }

  /** The pacer's: the request that is due, if there is one and a connection for it. */
  synchronized Optional<Claim<C>> claim(long now) {
    if (starved || stopped || timetable.head() > now) {
      return Optional.empty();
    }
    if (idle.isEmpty() && open >= bound) {
      starved = true;
      starvedSince = now;
      return Optional.empty();
    }
    Optional<C> connection = Optional.ofNullable(idle.pollLast());
    if (connection.isEmpty()) {
      open++;
      return Optional.of(new Claim<>(issue(false, now - timetable.head()), connection));
    }
    return Optional.of(new Claim<>(issue(false, Ticket.AT_ONCE), connection));
  }

  /** A connection is free again: the request it has to carry at once, or it rests until claimed. */
  synchronized Optional<Ticket> freed(C connection, long now) {
    Optional<Ticket> waiting = waiting(now);
    if (waiting.isEmpty()) {
      idle.addLast(connection);
      resume();
    }
    return waiting;
  }

  /** A connection is gone: the request for which another is to be opened in its place, if any. */
  synchronized Optional<Ticket> gone(long now) {
    Optional<Ticket> waiting = waiting(now);
    if (waiting.isEmpty()) {
      open--;
      resume();
    }
    return waiting;
  }

  /** Takes a resting connection away, because it closed; false if it was claimed meanwhile. */
  synchronized boolean forget(C connection) {
    boolean resting = idle.remove(connection);
    if (resting) {
      open--;
      resume();
    }
    return resting;
  }

  /** A request is over. */
  synchronized void finished(Ticket ticket) {
    if (ticket.measured()) {
      outstanding--;
    }
  }

  /** Whether every measured request was sent and is over. */
  synchronized boolean complete() {
    return measuring && outstanding == 0 && timetable.head() == Timetable.NEVER;
  }

  /** The end of the measurement's plan, once it runs. */
  synchronized OptionalLong measuredUntil() {
    return measuring ? OptionalLong.of(timetable.end()) : OptionalLong.empty();
  }

  /** At the end of the test: a planned request that was never sent, one at a time. */
  synchronized Optional<Ticket> unsent(long now) {
    return timetable.head() > now ? Optional.empty() : Optional.of(issueLate(now));
  }

  /** Hands out nothing more. */
  synchronized void stop() {
    stopped = true;
    wake();
  }

  /** Whether it was stopped. */
  synchronized boolean stopped() {
    return stopped;
  }

  private Optional<Ticket> waiting(long now) {
    boolean due = starved && !stopped && timetable.head() <= now;
    return due ? Optional.of(issueLate(now)) : Optional.empty();
  }

  /** Its own delay is what had passed when the connections ran out; the rest is the target's. */
  private Ticket issueLate(long now) {
    long until = starved ? starvedSince : now;
    return issue(starved, Math.max(0, until - timetable.head()));
  }

  private Ticket issue(boolean waited, long behind) {
    Ticket ticket = new Ticket(timetable.index(), timetable.head(), measuring, waited, behind);
    timetable.advance();
    outstanding += measuring ? 1 : 0;
    return ticket;
  }

  private void resume() {
    if (starved) {
      starved = false;
      wake();
    }
  }

  private void wake() {
    LockSupport.unpark(pacer);
  }
}
