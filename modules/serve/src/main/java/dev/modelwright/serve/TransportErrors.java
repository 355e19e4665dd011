// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.base.FaultCode;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.ErrorHandler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what never reached a route, being no good HTTP, and what broke unexpectedly: in the
 * path's dialect, and never with more than a short code of what broke.
 */
final class TransportErrors implements DirectHandler, ErrorHandler<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(TransportErrors.class);

  private final Gateway gateway;
  private final Traffic traffic;
  private final int mostBytes;

  TransportErrors(Gateway gateway, Traffic traffic, int mostBytes) {
    this.gateway = gateway;
    this.traffic = traffic;
    this.mostBytes = mostBytes;
  }

  /** This as the handler of everything that goes wrong outside routes. */
  DirectHandlers everywhere() {
    DirectHandlers.Builder builder = DirectHandlers.builder();
    for (EventType type : EventType.values()) {
      builder.addHandler(type, this);
    }
    return builder.build();
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response, Throwable fault) {
    FaultCode code = FaultCode.of(fault);
    String path = request.path().path();
    LOG.error("fault {} while answering {}", code.text(), path, fault);
    String sentence = "The server met an unexpected fault, " + code.text() + "; its log says more.";
    traffic.refused(500);
    Gateway.send(gateway.error(path, 500, sentence), request, response);
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    Reply reply = gateway.error(request.path(), status.code(), sentence(type, status, message));
    traffic.refused(reply.status());
    return TransportResponse.builder()
        .status(status)
        .headers(headers)
        .header(HeaderNames.CONTENT_TYPE, reply.contentType())
        .keepAlive(false)
        .entity(reply.body())
        .build();
  }

  private String sentence(EventType type, Status status, String message) {
    if (status.code() == 413) {
      return "The body is larger than " + mostBytes + " bytes; send it in parts.";
    }
    return type == EventType.INTERNAL_ERROR
        ? "The server met an unexpected fault."
        : "The request is no good HTTP: " + message;
  }
}
