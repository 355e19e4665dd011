// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A started server and a real client for it. */
final class TestServer implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestServer(RunningServer server) {
    this.server = server;
  }

  /** What came back. */
  record Answer(int status, String type, String body) {

    JsonNode json() {
      return parse(body);
    }

    /** The sentence of an error in the form {@code {"error":…}}. */
    String error() {
      return json().get("error").stringValue();
    }
  }

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  static TestServer of(ServedModel... models) {
    return of(ServerLimits.standard(), models);
  }

  static TestServer of(ServerLimits limits, ServedModel... models) {
    ServerSettings settings = new ServerSettings("127.0.0.1", 0, limits);
    return new TestServer(PredictionServer.start(settings, List.of(models), Ticker.system()));
  }

  static TestServer live(LiveModel... models) {
    return live(ServerLimits.standard(), Ticker.system(), models);
  }

  static TestServer live(ServerLimits limits, Ticker ticker, LiveModel... models) {
    return new TestServer(
        PredictionServer.listen(
            new ServerSettings("127.0.0.1", 0, limits),
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new ModelShelf(List.of(models)),
            ticker));
  }

  static TestServer of(RunningServer server) {
    return new TestServer(server);
  }

  RunningServer server() {
    return server;
  }

  /** The figures once every request is counted; an answer may be read a moment before. */
  ServerStats settled() {
    while (server.stats().inFlight() > 0) {
      Thread.onSpinWait();
    }
    return server.stats();
  }

  HttpClient client() {
    return client;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(PATIENCE);
  }

  Answer get(String path) {
    return send(request(path).GET().build());
  }

  Answer json(String path, String body) {
    return post(path, "application/json", body);
  }

  Answer post(String path, String type, String body) {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.close();
  }
}
