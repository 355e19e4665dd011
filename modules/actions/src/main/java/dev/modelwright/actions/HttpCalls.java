// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.Problem;
import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server over the wire, as any client would. */
final class HttpCalls {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Ticker ticker;

  HttpCalls(Ticker ticker) {
    this.ticker = ticker;
  }

  ServerAnswer post(URI address, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build()) {
      long begin = ticker.nanos();
      HttpResponse<String> answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new ServerAnswer(
          answer.statusCode(), answer.body(), Duration.ofNanos(ticker.nanos() - begin));
    } catch (IOException e) {
      throw Problem.at("url", "actions.no-answer", address).exception(e);
    } catch (InterruptedException e) {
      throw new CancelledException();
    }
  }
}
