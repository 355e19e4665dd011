// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.base.Ticker;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** The one handler of all requests: finds the dialect and the route, lets in, answers, counts. */
final class Gateway implements Handler {

  private static final HeaderName BINARY = HeaderNames.create("Inference-Header-Content-Length");
  private static final Header JSON = HeaderValues.create("Content-Type", "application/json");
  private static final Header RETRY = HeaderValues.create("Retry-After", "1");
  private static final Header BEARER = HeaderValues.create("WWW-Authenticate", "Bearer");

  private final List<Dialect> dialects;
  private final ServerLimits limits;
  private final Optional<byte[]> authorization;
  private final Gate gate;
  private final SilenceWatch watch;
  private final Traffic traffic;
  private final Ticker ticker;

  Gateway(
      List<Dialect> dialects,
      ServerSettings settings,
      Gate gate,
      SilenceWatch watch,
      Traffic traffic,
      Ticker ticker) {
    this.dialects = List.copyOf(dialects);
    this.limits = settings.limits();
    this.authorization =
        settings.key().map(key -> ("Bearer " + key).getBytes(StandardCharsets.UTF_8));
    this.gate = gate;
    this.watch = watch;
    this.traffic = traffic;
    this.ticker = ticker;
  }

  private Dialect dialect(String path) {
    for (Dialect dialect : dialects) {
      if (dialect.owns(path)) {
        return dialect;
      }
    }
    return dialects.getLast();
  }

  /** The error form of the dialect that a path belongs to. */
  Reply error(String path, int status, String sentence) {
    return dialect(path).error(new Refusal(status, sentence));
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    long began = ticker.nanos();
    String path = request.path().path();
    Dialect dialect = dialect(path);
    Visit visit = new Visit(dialect, path);
    traffic.begin();
    try {
      Reply reply = reply(request, response, visit);
      visit.reply = Optional.of(reply);
      send(reply, request, response);
    } finally {
      traffic.end(ticker.nanos() - began, dialect.name(), visit.model, visit.reply);
    }
  }

  /** What is known of a request while it is answered. */
  private static final class Visit {
    private final Dialect dialect;
    private final String path;
    private String model = "";
    private Optional<Reply> reply = Optional.empty();

    Visit(Dialect dialect, String path) {
      this.dialect = dialect;
      this.path = path;
    }
  }

  private Reply reply(ServerRequest request, ServerResponse response, Visit visit) {
    try {
      Route route = visit.dialect.route(visit.path).orElseThrow(() -> unknown(visit.path));
      visit.model = route.model();
      checkKey(route, request.headers(), response);
      Method method = request.prologue().method();
      if (!method.text().equals(route.method()) && !isHead(method, route)) {
        response.header(HeaderNames.ALLOW, route.method());
        throw new Refusal(405, "Use " + route.method() + " for " + visit.path + ".");
      }
      return route.method().equals("GET")
          ? route.answer().to(new Call("", "", false, new byte[0], 0))
          : scored(route, request);
    } catch (Refusal refusal) {
      if (refusal.status() == 503) {
        response.header(RETRY);
      }
      if (refusal.last()) {
        response.header(HeaderValues.CONNECTION_CLOSE);
      }
      return visit.dialect.error(refusal);
    }
  }

  private Reply scored(Route route, ServerRequest request) {
    ServerRequestHeaders headers = request.headers();
    String type = headers.first(HeaderNames.CONTENT_TYPE).orElse("");
    if (Call.foreignCharset(type)) {
      throw new Refusal(415, "Only UTF-8 is read here.");
    }
    try (BodyReader reader = new BodyReader(request, gate, watch, limits.bodyBytes())) {
      byte[] body = reader.read();
      String accept = headers.first(HeaderNames.ACCEPT).orElse("");
      boolean binary = headers.contains(BINARY);
      return gate.score(route, new Call(Call.mediaType(type), accept, binary, body, limits.rows()));
    }
  }

  private void checkKey(Route route, ServerRequestHeaders headers, ServerResponse response) {
    if (authorization.isEmpty() || route.open()) {
      return;
    }
    String sent = headers.first(HeaderNames.AUTHORIZATION).orElse("");
    if (!MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), authorization.get())) {
      response.header(BEARER);
      throw new Refusal(401, "Send the server's key as Authorization: Bearer KEY.");
    }
  }

  private static boolean isHead(Method method, Route route) {
    return method.equals(Method.HEAD) && route.method().equals("GET");
  }

  private static Refusal unknown(String path) {
    return new Refusal(404, "There is nothing at " + Refusal.quote(path) + "; see / for what is.");
  }

  static void send(Reply reply, ServerRequest request, ServerResponse response) {
    response.status(Status.create(reply.status()));
    if (reply.contentType().equals("application/json")) {
      response.header(JSON);
    } else {
      response.header(HeaderNames.CONTENT_TYPE, reply.contentType());
    }
    if (request.prologue().method().equals(Method.HEAD)) {
      response.send();
    } else {
      response.send(reply.body());
    }
  }
}
