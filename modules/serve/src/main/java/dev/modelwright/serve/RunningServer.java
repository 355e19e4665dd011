// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import io.helidon.webserver.WebServer;
import java.net.InetSocketAddress;

/** A server that listens; closing it lets requests under way finish. */
public final class RunningServer implements AutoCloseable {

  private final WebServer web;
  private final InetSocketAddress address;
  private final Gate gate;
  private final SilenceWatch watch;
  private final Traffic traffic;
  private final ModelShelf shelf;

  RunningServer(
      WebServer web,
      InetSocketAddress address,
      Gate gate,
      SilenceWatch watch,
      Traffic traffic,
      ModelShelf shelf) {
    this.web = web;
    this.address = address;
    this.gate = gate;
    this.watch = watch;
    this.traffic = traffic;
    this.shelf = shelf;
  }

  /** The port on which it listens. */
  public int port() {
    return address.getPort();
  }

  /** Its base address, without a slash at the end: {@code http://127.0.0.1:8080}. */
  public String url() {
    return url(address);
  }

  static String url(InetSocketAddress address) {
    boolean everywhere = address.getAddress().isAnyLocalAddress();
    String host = everywhere ? "127.0.0.1" : address.getAddress().getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  /** Its figures now. */
  public ServerStats stats() {
    return traffic.snapshot();
  }

  /**
   * Stops accepting, waits for requests under way up to the limit of {@link ServerLimits#drain()},
   * then frees the models. Closing twice does nothing more.
   */
  @Override
  public void close() {
    gate.shut();
    if (web.isRunning()) {
      web.stop();
    }
    watch.close();
    shelf.close();
  }
}
