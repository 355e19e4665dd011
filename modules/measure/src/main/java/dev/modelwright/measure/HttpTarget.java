// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;
import java.util.List;
import java.util.OptionalInt;

/**
 * An HTTP/1.1 server and what it is asked.
 *
 * @param address where
 * @param method for example {@code POST}
 * @param headers sent with each request beside Host and the framing lines
 * @param bodies used in turn, request after request; none means requests without a body
 * @param expectedStatus the only status that counts as success; any status below 400 where empty
 */
public record HttpTarget(
    HttpAddress address,
    String method,
    List<HttpHeader> headers,
    List<RequestBody> bodies,
    OptionalInt expectedStatus)
    implements Target {

  /** Checks method and status; the lists are copied. */
  public HttpTarget {
    if (!HttpHeader.token(method) || method.equals("CONNECT")) {
      throw Problem.at("method", "measure.method", method).exception();
    }
    expectedStatus.ifPresent(HttpTarget::checkStatus);
    headers = List.copyOf(headers);
    bodies = List.copyOf(bodies);
  }

  /** Plain GET requests. */
  public static HttpTarget get(String url) {
    return new HttpTarget(HttpAddress.of(url), "GET", List.of(), List.of(), OptionalInt.empty());
  }

  /** POST requests with bodies of a content type, for example {@code application/json}. */
  public static HttpTarget post(String url, String contentType, List<RequestBody> bodies) {
    return new HttpTarget(
        HttpAddress.of(url),
        "POST",
        List.of(new HttpHeader("Content-Type", contentType)),
        bodies,
        OptionalInt.empty());
  }

  /** Whether an answer of this status is a success. */
  boolean accepts(int status) {
    return expectedStatus.isPresent() ? status == expectedStatus.getAsInt() : status < 400;
  }

  private static void checkStatus(int status) {
    if (status < 200 || status > 599) {
      throw Problem.at("expected-status", "measure.expected-status", status).exception();
    }
  }
}
