// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.picture.Pictures;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Style;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the room in all its states, for the eye. */
class ExplainPicturesTest {

  private static final Path FOLDER = Path.of("target", "pictures");
  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> runs = List.of();

  @BeforeAll
  static void train() {
    runs =
        List.of(
            SAMPLES.train("credit.csv", "default", "baseline"),
            SAMPLES.train("credit.csv", "default", "logistic"),
            SAMPLES.train("credit.csv", "default", "tree", Map.of("max_depth", "6")),
            SAMPLES.train("driving.csv", "manoeuvre", "logistic"),
            SAMPLES.train("driving.csv", "manoeuvre", "tree"),
            SAMPLES.train("cars.csv", "price", "linear"),
            SAMPLES.train("cars.csv", "price", "tree"));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,EN,1112,734", "DARK,ZH,1112,734", "LIGHT,ZH,1752,1014", "DARK,EN,1752,1014"})
  void the_room_is_drawn(Theme theme, Language language, int width, int height) throws Exception {
    for (Scene scene : scenes()) {
      String name =
          "explain-%s-%s-%s-%d.png"
              .formatted(scene.name, theme, language, width)
              .toLowerCase(Locale.ROOT);
      Path png = FOLDER.resolve(name);
      Fx.run(() -> draw(scene, theme, language, width, height, png));
      assertThat(Files.size(png)).isGreaterThan(8_000);
    }
  }

  private record Scene(String name, int run, Aspect aspect) {}

  private static List<Scene> scenes() {
    return List.of(
        new Scene("empty", 0, Aspect.TREE),
        new Scene("constant", 1, Aspect.TREE),
        new Scene("importance", 2, Aspect.IMPORTANCE),
        new Scene("odds", 2, Aspect.COEFFICIENTS),
        new Scene("tree", 3, Aspect.TREE),
        new Scene("rules", 3, Aspect.RULES),
        new Scene("multi", 4, Aspect.COEFFICIENTS),
        new Scene("multi-weights", 4, Aspect.WEIGHTS),
        new Scene("multi-tree", 5, Aspect.TREE),
        new Scene("linear", 6, Aspect.COEFFICIENTS),
        new Scene("linear-weights", 6, Aspect.WEIGHTS),
        new Scene("number-tree", 7, Aspect.TREE),
        new Scene("number-rules", 7, Aspect.RULES));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,EN", "DARK,ZH"})
  void work_and_its_ends_are_drawn(Theme theme, Language language) throws Exception {
    Map<String, Jobs> ways =
        Map.of(
            "running", HeldJobs.stuck(0.4, Message.of("evaluate.stage.importance", "income")),
            "failed", HeldJobs.failing(Problem.at("model", "evaluate.no-rows")));
    for (Map.Entry<String, Jobs> way : ways.entrySet()) {
      Path png = FOLDER.resolve("explain-" + way.getKey() + "-" + language + ".png");
      Scene scene = new Scene(way.getKey(), 2, Aspect.TREE);
      Fx.run(() -> draw(scene, theme, language, 1112, 734, png, way.getValue()));
      assertThat(Files.size(png)).isGreaterThan(8_000);
    }
  }

  private static void draw(
      Scene scene, Theme theme, Language language, int width, int height, Path png) {
    draw(scene, theme, language, width, height, png, new DirectJobs());
  }

  private static void draw(
      Scene scene, Theme theme, Language language, int width, int height, Path png, Jobs jobs) {
    Session session = new Session();
    if (scene.run > 0) {
      session.runs().setAll(runs);
      session.selected().setAll(List.of(runs.get(scene.run - 1)));
    }
    RoomKit kit = SAMPLES.kit(session, theme, language, jobs);
    ExplainViewModel model = new ExplainViewModel(session, kit.desk());
    model.wantedProperty().set(scene.aspect);
    session.roomProperty().set(RoomId.EXPLAIN);
    BorderPane root = new BorderPane(Style.ROOM.on(new StackPane(new ExplainView(kit, model))));
    StackPane details = new StackPane(new ExplainDetails(kit, model));
    details.setPadding(new Insets(8, 12, 8, 0));
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(details));
    scroll.setFitToWidth(true);
    StackPane right = Style.DETAILS.on(new StackPane(scroll));
    right.setMinWidth(280);
    right.setMaxWidth(280);
    root.setRight(right);
    new Pictures(kit.look()).save(root, width, height, png);
  }
}
