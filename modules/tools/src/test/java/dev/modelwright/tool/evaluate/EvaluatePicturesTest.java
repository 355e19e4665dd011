// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.testkit.fx.Fx;
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
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the room in all its states, for the eye. */
class EvaluatePicturesTest {

  private static final Path FOLDER = Path.of("target", "pictures");
  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> credit = List.of();
  private static List<Run> driving = List.of();
  private static List<Run> cars = List.of();

  @BeforeAll
  static void train() {
    credit =
        List.of(
            SAMPLES.train("credit.csv", "default", "baseline"),
            SAMPLES.train("credit.csv", "default", "logistic"),
            SAMPLES.train("credit.csv", "default", "tree", Map.of("max_depth", "6")));
    driving =
        List.of(
            SAMPLES.train("driving.csv", "manoeuvre", "logistic"),
            SAMPLES.train("driving.csv", "manoeuvre", "tree"));
    cars =
        List.of(
            SAMPLES.train("cars.csv", "price", "linear"),
            SAMPLES.train("cars.csv", "price", "tree"));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,EN,1112,734", "DARK,ZH,1112,734", "LIGHT,ZH,1752,1014", "DARK,EN,1752,1014"})
  void the_room_is_drawn(Theme theme, Language language, int width, int height) throws Exception {
    for (Scene scene : scenes()) {
      String name =
          "evaluate-%s-%s-%s-%d.png"
              .formatted(scene.name, theme, language, width)
              .toLowerCase(Locale.ROOT);
      Path png = FOLDER.resolve(name);
      Fx.run(() -> draw(scene, theme, language, width, height, png));
      assertThat(Files.size(png)).isGreaterThan(8_000);
    }
  }

  private record Scene(
      String name, List<Run> runs, int chosen, Picture picture, Optional<int[]> cell) {}

  private static List<Scene> scenes() {
    return List.of(
        scene("empty", List.of(), 0, Picture.ROC),
        scene("confusion", credit, 1, Picture.CONFUSION),
        new Scene("cell", credit, 1, Picture.CONFUSION, Optional.of(new int[] {1, 0})),
        scene("confusion-three", credit, 3, Picture.CONFUSION),
        scene("roc", credit, 3, Picture.ROC),
        scene("pr", credit, 1, Picture.PRECISION_RECALL),
        scene("calibration", credit, 1, Picture.CALIBRATION),
        scene("lift", credit, 2, Picture.LIFT),
        scene("gains", credit, 2, Picture.GAINS),
        scene("multi-confusion", driving, 1, Picture.CONFUSION),
        scene("multi-roc", driving, 1, Picture.ROC),
        scene("multi-pr", driving, 2, Picture.PRECISION_RECALL),
        scene("multi-labels", driving, 2, Picture.LABELS),
        scene("actual", cars, 1, Picture.AGAINST_ACTUAL),
        scene("actual-two", cars, 2, Picture.AGAINST_ACTUAL),
        scene("residuals", cars, 1, Picture.RESIDUALS),
        scene("histogram", cars, 2, Picture.RESIDUAL_HISTOGRAM));
  }

  private static Scene scene(String name, List<Run> runs, int chosen, Picture picture) {
    return new Scene(name, runs, chosen, picture, Optional.empty());
  }

  private static void draw(
      Scene scene, Theme theme, Language language, int width, int height, Path png) {
    Session session = new Session();
    session.runs().setAll(scene.runs);
    session.selected().setAll(scene.runs.reversed().subList(0, scene.chosen));
    RoomKit kit = SAMPLES.kit(session, theme, language);
    EvaluateViewModel model = new EvaluateViewModel(session);
    model.pictureProperty().set(scene.picture);
    BorderPane root = new BorderPane(Style.ROOM.on(new StackPane(new EvaluateView(kit, model))));
    StackPane details = new StackPane(new EvaluateDetails(kit, model));
    details.setPadding(new Insets(8, 12, 8, 0));
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(details));
    scroll.setFitToWidth(true);
    StackPane right = Style.DETAILS.on(new StackPane(scroll));
    right.setMinWidth(280);
    right.setMaxWidth(280);
    root.setRight(right);
    scene.cell.ifPresent(
        at ->
            model
                .cellProperty()
                .set(Optional.of(new Looking.Cell(session.selected().getFirst(), at[0], at[1]))));
    new Pictures(kit.look()).save(root, width, height, png);
  }
}
