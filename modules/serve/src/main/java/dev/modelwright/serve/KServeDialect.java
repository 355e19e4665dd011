// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Open Inference Protocol, version 2, as KServe, Triton and MLServer speak it. */
final class KServeDialect implements Dialect {

  private static final Pattern MODEL =
      Pattern.compile(
          "/v2/models/(?<model>[^/]+)(?:/versions/(?<version>[^/]+))?(?<verb>/ready|/infer)?");

  private final ModelShelf shelf;
  private final BooleanSupplier ready;

  KServeDialect(ModelShelf shelf, BooleanSupplier ready) {
    this.shelf = shelf;
    this.ready = ready;
  }

  @Override
  public String name() {
    return "kserve";
  }

  @Override
  public boolean owns(String path) {
    return path.equals("/v2") || path.startsWith("/v2/");
  }

  @Override
  public Optional<Route> route(String path) {
    return switch (path) {
      case "/v2", "/v2/" -> Optional.of(Route.get("", call -> KServeReplies.server()));
      case "/v2/health/live" ->
          Optional.of(new Route("GET", "", true, call -> Reply.json("{\"live\":true}")));
      case "/v2/health/ready" -> Optional.of(new Route("GET", "", true, call -> ready()));
      default -> model(MODEL.matcher(path));
    };
  }

  private Reply ready() {
    boolean yes = ready.getAsBoolean();
    return new Reply(
        yes ? 200 : 503,
        "application/json",
        Json.write(
            json -> {
              json.writeStartObject();
              json.writeBooleanProperty("ready", yes);
              json.writeEndObject();
            }),
        0);
  }

  private Optional<Route> model(Matcher path) {
    if (!path.matches()) {
      return Optional.empty();
    }
    LiveModel model = find(path.group("model"), Optional.ofNullable(path.group("version")));
    Optional<String> verb = Optional.ofNullable(path.group("verb"));
    return Optional.of(
        switch (verb.orElse("")) {
          case "/ready" -> Route.get(model.name(), call -> KServeReplies.ready(model, ready()));
          case "/infer" -> Route.post(model.name(), call -> infer(model, call));
          default ->
              Route.get(
                  model.name(), call -> KServeReplies.model(model, shelf.versions(model.name())));
        });
  }

  private LiveModel find(String name, Optional<String> version) {
    return shelf
        .find(name, version)
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "There is no model "
                        + Refusal.quote(name)
                        + version.map(v -> " in version " + Refusal.quote(v)).orElse("")
                        + "."));
  }

  private static Reply infer(LiveModel model, Call call) {
    if (call.binaryTensors() || !(call.isJson() || call.isUnmarked())) {
      throw new Refusal(
          415, "Binary tensors and other content types are not read here; send tensors as JSON.");
    }
    KServeRequest request = KServeRequest.read(call.body(), model, call.maxRows());
    RawRows rows = KServeData.read(call.body(), request);
    return KServeReplies.answer(model, request, model.score(rows, request.rows()));
  }
}
