// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.chart.Box;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Plot;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class EvaluateViewTest {

  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> clinical = List.of();
  private static List<Run> driving = List.of();

  private final FxRobot robot = new FxRobot();
  private Session session = new Session();
  private Optional<RoomKit> kit = Optional.empty();
  private Optional<EvaluateRoom> room = Optional.empty();
  private Optional<Stage> stage = Optional.empty();

  @BeforeAll
  static void train() {
    clinical =
        List.of(
            SAMPLES.train("clinical.csv", "diagnosis", "logistic"),
            SAMPLES.train("clinical.csv", "diagnosis", "tree"),
            SAMPLES.train("clinical.csv", "diagnosis", "baseline"));
    driving =
        List.of(
            SAMPLES.train("driving.csv", "manoeuvre", "tree"),
            SAMPLES.train("cars.csv", "price", "linear"));
  }

  @BeforeEach
  void show() {
    session = new Session();
    RoomKit made = Fx.get(() -> SAMPLES.kit(session, Theme.LIGHT, Language.EN));
    kit = Optional.of(made);
    room = Optional.of(Fx.get(() -> new EvaluateRoom(made)));
    stage =
        Optional.of(
            Fx.show(
                () -> new StackPane(room().view()), 860, 740, scene -> made.look().dress(scene)));
  }

  @AfterEach
  void close() {
    stage.ifPresent(Fx::close);
  }

  @Test
  void an_empty_room_leads_to_where_a_model_is_made() {
    assertThat(node("evaluate-empty").isVisible()).isTrue();
    assertThat(text("evaluate-next")).isEqualTo("Open a table");
    Fx.run(() -> ((ActionButton) node("evaluate-next")).fire());
    assertThat(session.roomProperty().get()).isEqualTo(RoomId.DATA);
    assertThat(room().mark().getValue()).isEqualTo(RailMark.LATER);
    assertThat(room().hindrance().getValue()).isEqualTo("Train a model first.");
    assertThat(room().details()).isEmpty();
  }

  @Test
  void a_run_appears_by_itself_with_its_figures() {
    Fx.run(() -> session.runs().setAll(clinical));
    Fx.run(() -> session.selected().setAll(List.of(clinical.getFirst())));
    assertThat(node("evaluate-empty").isVisible()).isFalse();
    assertThat(node("evaluate-headline").isVisible()).isTrue();
    assertThat(room().mark().getValue()).isEqualTo(RailMark.OPEN);
    assertThat(room().hindrance().getValue()).isEmpty();
    assertThat(Fx.get(() -> room().details())).isPresent();
    String shown = texts(node("evaluate-metric-roc_auc"));
    assertThat(shown).startsWith("ROC AUC 0.").contains(" – ");
    Fx.run(() -> session.roomProperty().set(RoomId.EVALUATE));
    assertThat(room().mark().getValue()).isEqualTo(RailMark.DONE);
  }

  @Test
  void tabs_change_the_picture_and_the_numbers_beside_it() {
    choose(clinical.getFirst());
    assertThat(title()).isEqualTo("Confusion matrix");
    tab("ROC");
    assertThat(title()).isEqualTo("ROC curve");
    assertThat(((TableView<?>) node("evaluate-points")).getItems()).hasSize(8);
    tab("Calibration");
    assertThat(title()).isEqualTo("Calibration");
    assertThat(visible("evaluate-threshold")).isFalse();
  }

  @Test
  void a_click_on_a_cell_shows_its_rows_until_they_are_closed() {
    choose(clinical.getFirst());
    FigureView view = (FigureView) node("evaluate-picture");
    Plot plot = view.plot().orElseThrow();
    Box area = plot.area();
    robot.clickOn(Fx.get(() -> view.localToScreen(area.x() + area.width() / 4, area.y() + 20)));
    Fx.settle();
    assertThat(text("evaluate-rows-title"))
        .matches("\\d+ rows with “benign” that got “benign” from #\\d+ logistic");
    assertThat(((TableView<?>) node("evaluate-rows")).getItems()).isNotEmpty();
    assertThat(view.figureProperty().get().orElseThrow().layers()).hasSize(2);
    Fx.run(() -> ((ActionButton) node("evaluate-rows-close")).fire());
    assertThat(visible("evaluate-rows")).isFalse();
  }

  @Test
  void arrow_keys_walk_from_cell_to_cell() {
    choose(clinical.getFirst());
    Fx.run(() -> node("evaluate-picture").requestFocus());
    robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT);
    Fx.settle();
    assertThat(text("evaluate-rows-title"))
        .matches("\\d+ rows with “malignant” that got “malignant” from #\\d+ logistic");
    robot.type(KeyCode.ESCAPE);
    Fx.settle();
    assertThat(visible("evaluate-rows")).isFalse();
  }

  @Test
  void a_run_with_another_target_is_named_and_left_out() {
    Fx.run(() -> session.runs().setAll(clinical.getFirst(), driving.getFirst()));
    Fx.run(() -> session.selected().setAll(clinical.getFirst(), driving.getFirst()));
    assertThat(visible("evaluate-headline")).isTrue();
    assertThat(Fx.get(() -> ((Notice) node("evaluate-left-out")).text().getValue()))
        .matches(
            "#\\d+ tree is not shown: it predicts something other than diagnosis, "
                + "so its figures cannot be compared\\.");
  }

  @Test
  void the_threshold_changes_the_confusion_and_goes_back_to_the_models_own() {
    choose(clinical.getFirst());
    assertThat(text("evaluate-threshold-rule"))
        .isEqualTo("Each row gets its more probable label, as the model itself answers.");
    Figure before = figure();
    Fx.run(() -> ((Slider) node("evaluate-threshold")).setValue(0.95));
    assertThat(text("evaluate-threshold-rule"))
        .isEqualTo(
            "Tried here only: a row gets “malignant” where its probability is at least 0.950. "
                + "The model itself keeps to the more probable label.");
    assertThat(figure()).isNotEqualTo(before);
    Fx.run(() -> ((ActionButton) node("evaluate-threshold-best")).fire());
    assertThat(text("evaluate-threshold-rule")).startsWith("Tried here only");
    Fx.run(() -> ((ActionButton) node("evaluate-threshold-own")).fire());
    assertThat(figure()).isEqualTo(before);
    assertThat(((ActionButton) node("evaluate-threshold-own")).hindrance().getValue())
        .isEqualTo("This is the model's own rule already.");
  }

  @Test
  void several_runs_stand_in_a_table_with_the_best_marked() {
    Fx.run(() -> session.runs().setAll(clinical));
    Fx.run(() -> session.selected().setAll(clinical));
    assertThat(visible("evaluate-headline")).isFalse();
    TableView<?> table = (TableView<?>) node("evaluate-comparison");
    assertThat(table.getItems()).hasSize(3);
    assertThat(text("evaluate-verdict")).startsWith("ROC AUC: ");
    assertThat(Fx.get(() -> table.lookupAll(".mw-text-good").size())).isGreaterThan(3);
    tab("ROC");
    assertThat(figure().layers()).hasSize(4);
    tab("Confusion");
    assertThat(node("evaluate-picture-3").isVisible()).isTrue();
  }

  @Test
  void the_chooser_writes_what_the_session_looks_at() {
    Fx.run(() -> session.runs().setAll(clinical));
    @SuppressWarnings("unchecked")
    ComboBox<Run> box = (ComboBox<Run>) node("evaluate-run");
    assertThat(box.getValue()).isEqualTo(clinical.get(2));
    Fx.run(() -> box.setValue(clinical.getFirst()));
    assertThat(session.selected()).containsExactly(clinical.getFirst());
    assertThat(((ActionButton) node("evaluate-compare")).hindrance().getValue()).isEmpty();
    Fx.run(() -> ((ActionButton) node("evaluate-compare")).fire());
    robot.clickOn(
        robot
            .lookup((Node node) -> node instanceof Label label && "#2 tree".equals(label.getText()))
            .<Node>query());
    Fx.settle();
    assertThat(session.selected()).containsExactly(clinical.getFirst(), clinical.get(1));
    assertThat(text("evaluate-compare")).isEqualTo("Compared with 1");
  }

  @Test
  void one_label_is_set_against_the_rest() {
    choose(driving.getFirst());
    tab("ROC");
    assertThat(figure().layers()).hasSize(6);
    @SuppressWarnings("unchecked")
    ComboBox<Integer> label = (ComboBox<Integer>) node("evaluate-label");
    Fx.run(() -> label.setValue(1));
    assertThat(figure().layers()).hasSize(2);
    assertThat(visible("evaluate-points")).isTrue();
    tab("Labels");
    assertThat(((TableView<?>) node("evaluate-labels")).getItems()).hasSize(5);
  }

  @Test
  void the_language_changes_at_once() {
    choose(driving.get(1));
    assertThat(title()).isEqualTo("Predicted against actual");
    Fx.run(() -> kit.orElseThrow().words().languageProperty().set(Language.ZH));
    assertThat(title()).isEqualTo("预测值与实际值");
    assertThat(texts(node("evaluate-metric-mae"))).startsWith("平均绝对误差");
  }

  @Test
  void commands_go_to_a_picture_or_say_why_not() {
    choose(clinical.getFirst());
    var roc = room().commands().stream().filter(c -> c.id().equals("evaluate.roc")).findFirst();
    assertThat(roc.orElseThrow().label().getValue()).isEqualTo("Evaluate: ROC");
    Fx.run(() -> roc.orElseThrow().run());
    assertThat(title()).isEqualTo("ROC curve");
    assertThat(session.roomProperty().get()).isEqualTo(RoomId.EVALUATE);
    var residuals =
        room().commands().stream().filter(c -> c.id().equals("evaluate.residuals")).findFirst();
    assertThat(residuals.orElseThrow().hindrance().getValue())
        .isEqualTo("The run that is looked at predicts two labels; this picture is not for that.");
  }

  private void choose(Run run) {
    Fx.run(() -> session.runs().setAll(List.of(run)));
    Fx.run(() -> session.selected().setAll(List.of(run)));
  }

  private void tab(String name) {
    ToggleButton button =
        Fx.get(
            () ->
                node("evaluate-tabs").lookupAll(".toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(one -> one.getText().equals(name))
                    .findFirst()
                    .orElseThrow());
    robot.clickOn(button);
    Fx.settle();
  }

  private String title() {
    return figure().title();
  }

  private Figure figure() {
    return ((FigureView) node("evaluate-picture")).figureProperty().get().orElseThrow();
  }

  private boolean visible(String id) {
    return Fx.get(
        () -> {
          for (Node at = node(id); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
              return false;
            }
          }
          return true;
        });
  }

  private String text(String id) {
    return Fx.get(() -> ((Labeled) node(id)).getText());
  }

  private static String texts(Node node) {
    return Fx.get(
        () ->
            ((Parent) node)
                .getChildrenUnmodifiable().stream()
                    .map(child -> ((Label) child).getText())
                    .reduce((a, b) -> a + " " + b)
                    .orElse(""));
  }

  private Node node(String id) {
    return Objects.requireNonNull(stage().getScene().lookup("#" + id), id);
  }

  private Stage stage() {
    return stage.orElseThrow();
  }

  private EvaluateRoom room() {
    return room.orElseThrow();
  }
}
