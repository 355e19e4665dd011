// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The cheapest server there can be, for {@link GeneratorBench}: one thread that answers every
 * readable event with the same bytes. It trusts its client to send small, whole requests.
 */
final class BenchServer {

  private final Selector selector = Selector.open();
  private final ServerSocketChannel listening = ServerSocketChannel.open();
  private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 16);
  private final ByteBuffer answer =
      ByteBuffer.wrap(
          ("HTTP/1.1 200 OK\r\nContent-Length: 20\r\nContent-Type: application/json\r\n\r\n"
                  + "{\"prediction\":0.123}")
              .getBytes(StandardCharsets.US_ASCII));

  private BenchServer(int port) throws IOException {
    listening.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1024);
    listening.configureBlocking(false);
    listening.register(selector, SelectionKey.OP_ACCEPT);
  }

  /**
   * Serves until it is killed.
   *
   * @param args the port
   */
  public static void main(String[] args) throws IOException {
    BenchServer server = new BenchServer(Integer.parseInt(args[0]));
    while (true) {
      server.selector.select(server::handle);
    }
  }

  private void handle(SelectionKey key) {
    try {
      if (key.isAcceptable()) {
        SocketChannel accepted = listening.accept();
        accepted.configureBlocking(false);
        accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
        accepted.register(selector, SelectionKey.OP_READ);
      } else if (key.channel() instanceof SocketChannel channel) {
        in.clear();
        if (channel.read(in) < 0) {
          channel.close();
        } else {
          channel.write(answer.duplicate());
        }
      }
    } catch (IOException e) {
      key.cancel();
    }
  }
}
