// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import io.helidon.common.buffers.DataReader;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Reads a request's body up to the limit. Memory is taken as bytes arrive, never because a header
 * announces them; beyond the first kibibytes it is taken from what all requests share.
 */
final class BodyReader implements AutoCloseable {

  private static final int KIB = 1 << 10;
  private static final int FREE = 64 * KIB;
  private static final byte[] NONE = new byte[0];

  private final ServerRequest request;
  private final Gate gate;
  private final SilenceWatch watch;
  private final int most;
  private final Thread reader;
  private volatile long heard;
  private boolean done;
  private int taken; // kibibytes

  BodyReader(ServerRequest request, Gate gate, SilenceWatch watch, int most) {
    this.request = request;
    this.gate = gate;
    this.watch = watch;
    this.reader = Thread.currentThread();
    this.heard = watch.nanos();
    this.most = most;
  }

  /** The whole body; empty where there is none. */
  byte[] read() {
    long announced = request.headers().contentLength().orElse(-1);
    if (announced == 0 || !request.content().hasEntity()) {
      return NONE;
    }
    watch.enter(this);
    try (InputStream in = request.content().inputStream()) {
      if (announced > most) {
        throw tooLarge(in);
      }
      return read(in, new byte[(int) Math.min(announced < 0 ? KIB : announced, FREE)], announced);
    } catch (IOException | UncheckedIOException | DataReader.InsufficientDataAvailableException e) {
      throw Refusal.broken("The body ended before it was complete.");
    } catch (NumberFormatException e) {
      throw Refusal.broken("The body's chunks have sizes that are no numbers.");
    } finally {
      watch.leave(this);
      finish();
    }
  }

  private byte[] read(InputStream in, byte[] first, long announced) throws IOException {
    byte[] bytes = first;
    int length = 0;
    while (length != announced) {
      if (length == bytes.length) {
        bytes = grown(bytes);
      }
      int read = in.read(bytes, length, bytes.length - length);
      heard = watch.nanos();
      if (read < 0) {
        break;
      }
      length += read;
      if (length > most) {
        throw tooLarge(in);
      }
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private byte[] grown(byte[] bytes) {
    int larger = (int) Math.min(2L * bytes.length, most + 1L);
    if (larger > FREE) {
      int kibibytes = larger / KIB + 1;
      gate.takeMemory(kibibytes - taken);
      taken = kibibytes;
    }
    return Arrays.copyOf(bytes, larger);
  }

  /** Passes over as much again, so that most senders get to read the answer. */
  private Refusal tooLarge(InputStream in) throws IOException {
    byte[] passed = new byte[8 * KIB];
    long left = most;
    int read = in.read(passed);
    while (read >= 0 && left > 0) {
      left -= read;
      heard = watch.nanos();
      read = in.read(passed);
    }
    return new Refusal(413, "The body is larger than " + most + " bytes; send it in parts.");
  }

  private synchronized void finish() {
    done = true;
  }

  /** Interrupts the reading thread, which closes its connection, if nothing was heard since. */
  synchronized void endIfSilent(long since) {
    if (!done && heard - since < 0) {
      reader.interrupt();
    }
  }

  /** Gives back what was taken. */
  @Override
  public void close() {
    if (taken > 0) {
      gate.giveMemory(taken);
      taken = 0;
    }
  }
}
