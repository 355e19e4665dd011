// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TensorFlow Serving's REST interface. A version that is no number is addressed as a label. */
final class TensorFlowDialect implements Dialect {

  private static final String VERSION = "(?:/versions/(?<version>\\d+)|/labels/(?<label>\\w+))?";
  private static final Pattern ASK =
      Pattern.compile(
          "/v1/models/(?<model>[^/:]+)" + VERSION + ":(?<verb>classify|regress|predict)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOK =
      Pattern.compile(
          "/v1/models/(?<model>[^/:]+)" + VERSION + "(?<metadata>/metadata)?",
          Pattern.CASE_INSENSITIVE);

  private final ModelShelf shelf;

  TensorFlowDialect(ModelShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public String name() {
    return "tensorflow";
  }

  @Override
  public boolean owns(String path) {
    return path.regionMatches(true, 0, "/v1/", 0, 4) || path.equalsIgnoreCase("/v1");
  }

  @Override
  public Optional<Route> route(String path) {
    Matcher ask = ASK.matcher(path);
    if (ask.matches()) {
      return Optional.of(ask(model(ask), ask.group("verb").toLowerCase(Locale.ROOT)));
    }
    Matcher look = LOOK.matcher(path);
    if (!look.matches()) {
      return Optional.empty();
    }
    LiveModel model = model(look);
    boolean one = look.group("version") != null || look.group("label") != null;
    List<LiveModel> listed = one ? List.of(model) : shelf.versions(model.name());
    return Optional.of(
        Route.get(
            model.name(),
            look.group("metadata") == null
                ? call -> TensorFlowReplies.status(listed)
                : call -> TensorFlowReplies.metadata(model)));
  }

  private static Route ask(LiveModel model, String verb) {
    Route.Answer answer =
        switch (verb) {
          case "predict" -> call -> new TensorFlowPredict(model, call).answer();
          case "classify" -> call -> TensorFlowExamples.classify(model, call);
          default -> call -> TensorFlowExamples.regress(model, call);
        };
    return Route.post(
        model.name(),
        call -> {
          if (!call.isJson() && !call.isUnmarked()) {
            String type = Refusal.quote(call.mediaType());
            throw new Refusal(415, "Content type " + type + " is not read here; send JSON.");
          }
          return answer.to(call);
        });
  }

  private LiveModel model(Matcher path) {
    String name = path.group("model");
    Optional<String> version = Optional.ofNullable(path.group("version"));
    Optional<String> asked = version.or(() -> Optional.ofNullable(path.group("label")));
    return shelf
        .find(name, asked)
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "Servable not found for request: %s(%s)"
                        .formatted(
                            asked.map(v -> "Specific").orElse("Latest"),
                            name + asked.map(v -> ", " + v).orElse(""))));
  }
}
