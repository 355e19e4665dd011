// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/** Finds out before a test whether, and at which of a host's addresses, a server answers. */
final class Reach {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Reach() {}

  /** The first address of the host at which a connection can be opened. */
  static InetSocketAddress of(HttpAddress address) {
    IOException last = new UnknownHostException(address.host());
    for (InetAddress candidate : lookUp(address)) {
      InetSocketAddress socket = new InetSocketAddress(candidate, address.port());
      try (Socket probe = new Socket()) {
        probe.connect(socket, (int) PATIENCE.toMillis());
        return socket;
      } catch (IOException e) {
        last = e;
      }
    }
    throw problem(address, last).exception(last);
  }

  private static InetAddress[] lookUp(HttpAddress address) {
    try {
      return InetAddress.getAllByName(address.host());
    } catch (UnknownHostException e) {
      throw Problem.at("url", "measure.unknown-host", address.host()).exception(e);
    }
  }

  private static Problem problem(HttpAddress address, IOException cause) {
    return cause instanceof SocketTimeoutException
        ? Problem.at(
            "url", "measure.unreachable", "http://" + address.authority(), PATIENCE.toSeconds())
        : Problem.at("url", "measure.nothing-answers", "http://" + address.authority());
  }
}
