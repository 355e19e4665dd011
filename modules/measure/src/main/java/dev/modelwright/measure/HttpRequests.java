// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The requests of a target, written out once so that sending one costs nothing but the sending. */
final class HttpRequests {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final List<ByteBuffer> requests;

  HttpRequests(HttpTarget target) {
    List<RequestBody> bodies =
        target.bodies().isEmpty() ? List.of(RequestBody.empty()) : target.bodies();
    requests = bodies.stream().map(body -> request(target, body)).toList();
  }

  /** The request with this number, ready for reading. */
  ByteBuffer request(long index) {
    return at(index).duplicate();
  }

  /** How many bytes the request with this number has. */
  int length(long index) {
    return at(index).limit();
  }

  private ByteBuffer at(long index) {
    return requests.get((int) (index % requests.size()));
  }

  private static ByteBuffer request(HttpTarget target, RequestBody body) {
    byte[] head = head(target, body).getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer request = ByteBuffer.allocateDirect(head.length + body.length());
    return request.put(head).put(body.bytes()).flip().asReadOnlyBuffer();
  }

  private static String head(HttpTarget target, RequestBody body) {
    StringBuilder head = new StringBuilder(256);
    head.append(target.method())
        .append(' ')
        .append(target.address().path())
        .append(" HTTP/1.1\r\n");
    if (target.headers().stream().noneMatch(h -> h.name().equalsIgnoreCase("Host"))) {
      head.append("Host: ").append(target.address().authority()).append("\r\n");
    }
    for (HttpHeader header : target.headers()) {
      head.append(header.name()).append(": ").append(header.value()).append("\r\n");
    }
    if (body.length() > 0 || WITH_BODY.contains(target.method())) {
      head.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    return head.append("\r\n").toString();
  }
}
