// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The server's own routes: health, metrics and the page that says what there is. */
final class HouseDialect implements Dialect {

  private static final String OK = "{\"status\":\"ok\"}";

  private final BooleanSupplier ready;
  private final Supplier<String> metrics;
  private final String page;

  HouseDialect(BooleanSupplier ready, Supplier<String> metrics, String page) {
    this.ready = ready;
    this.metrics = metrics;
    this.page = page;
  }

  @Override
  public String name() {
    return "house";
  }

  @Override
  public boolean owns(String path) {
    return true;
  }

  @Override
  public Optional<Route> route(String path) {
    return switch (path) {
      case "/healthz", "/livez" -> Optional.of(open(call -> Reply.json(OK)));
      case "/readyz" -> Optional.of(open(call -> readiness()));
      case "/ping" -> Optional.of(open(call -> Reply.json("{\"status\":\"Healthy\"}")));
      case "/metrics" ->
          Optional.of(
              Route.get(
                  "",
                  call -> Reply.text("text/plain; version=0.0.4; charset=utf-8", metrics.get())));
      case "/" -> Optional.of(Route.get("", call -> Reply.text("text/html; charset=utf-8", page)));
      default -> Optional.empty();
    };
  }

  private static Route open(Route.Answer answer) {
    return new Route("GET", "", true, answer);
  }

  private Reply readiness() {
    return ready.getAsBoolean()
        ? Reply.json(OK)
        : Reply.error(503, Json.error("The server is closing."));
  }
}
