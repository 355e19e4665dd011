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
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.chart.TreeFigureView;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ExplainViewTest {

  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> runs = List.of();

  private final FxRobot robot = new FxRobot();
  private final Session session = new Session();
  private Optional<RoomKit> kit = Optional.empty();
  private Optional<ExplainRoom> room = Optional.empty();
  private Optional<Stage> stage = Optional.empty();

  @BeforeAll
  static void train() {
    runs =
        List.of(
            SAMPLES.train("clinical.csv", "diagnosis", "baseline"),
            SAMPLES.train("clinical.csv", "diagnosis", "logistic"),
            SAMPLES.train("clinical.csv", "diagnosis", "tree", Map.of("max_depth", "5")),
            SAMPLES.train("cars.csv", "price", "linear"),
            SAMPLES.train("driving.csv", "manoeuvre", "logistic"));
  }

  @AfterEach
  void close() {
    stage.ifPresent(Fx::close);
  }

  @Test
  void an_empty_room_leads_to_where_a_model_is_made() {
    show(new DirectJobs());
    assertThat(node("explain-empty").isVisible()).isTrue();
    Fx.run(() -> ((ActionButton) node("explain-next")).fire());
    assertThat(session.roomProperty().get()).isEqualTo(RoomId.DATA);
    assertThat(room().mark().getValue()).isEqualTo(RailMark.LATER);
    assertThat(room().hindrance().getValue()).isEqualTo("Train a model first.");
    assertThat(room().details()).isEmpty();
  }

  @Test
  void a_linear_model_shows_importance_coefficients_and_weights() {
    show(new DirectJobs());
    explain(4);
    assertThat(room().mark().getValue()).isEqualTo(RailMark.DONE);
    assertThat(tabs()).containsExactly("Importance", "Coefficients", "Weights");
    assertThat(text("explain-importance-sentence"))
        .matches("\\w+ matters most: when it is shuffled, RMSE goes from [\\d,]+ to [\\d,]+\\.");
    tab("Coefficients");
    assertThat(titles()).containsExactly("Term", "Estimate", "Standard error", "t", "p");
    assertThat(node("explain-fit").isVisible()).isTrue();
    tab("Weights");
    assertThat(((FigureView) node("explain-weights")).figureProperty().get()).isPresent();
  }

  @Test
  void a_logistic_model_shows_odds_ratios_and_no_theory() {
    show(new DirectJobs());
    explain(2);
    tab("Coefficients");
    assertThat(titles()).containsExactly("Term", "Estimate", "Odds ratio", "Weight, scaled");
    assertThat(node("explain-fit").isVisible()).isFalse();
    assertThat(visible("explain-equation")).isFalse();
  }

  @Test
  void the_coefficients_can_be_sorted_by_any_column() {
    show(new DirectJobs());
    explain(2);
    tab("Coefficients");
    TableView<TermLine> table = table();
    Fx.run(
        () -> {
          table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
          table.sort();
        });
    assertThat(table.getItems()).extracting(TermLine::estimate).isSorted();
  }

  @Test
  void a_model_with_an_equation_for_each_label_shows_the_chosen_one() {
    show(new DirectJobs());
    explain(5);
    tab("Coefficients");
    List<TermLine> first = List.copyOf(table().getItems());
    @SuppressWarnings("unchecked")
    ComboBox<Integer> equation = (ComboBox<Integer>) node("explain-equation");
    assertThat(equation.isVisible()).isTrue();
    Fx.run(() -> equation.setValue(3));
    assertThat(table().getItems()).isNotEqualTo(first).hasSameSizeAs(first);
  }

  @Test
  void a_tree_shows_as_many_levels_as_one_likes() {
    show(new DirectJobs());
    explain(3);
    tab("Tree");
    TreeFigureView view = (TreeFigureView) node("explain-tree");
    Fx.run(
        () -> {
          for (int i = 0; i < 9; i++) {
            ((ActionButton) node("explain-tree-more")).fire();
          }
        });
    assertThat(text("explain-tree-levels")).isEqualTo("5 of 5 levels");
    assertThat(((ActionButton) node("explain-tree-more")).hindrance().getValue())
        .isEqualTo("All levels are shown.");
    Fx.run(() -> ((ActionButton) node("explain-tree-fewer")).fire());
    assertThat(text("explain-tree-levels")).isEqualTo("4 of 5 levels");
    assertThat(view.viewProperty().get().orElseThrow().depth()).isEqualTo(4);
    Fx.run(() -> ((ActionButton) node("explain-tree-fit")).fire());
    assertThat(view.viewProperty().get()).isEmpty();
  }

  @Test
  void a_node_of_the_tree_tells_all_of_itself_under_the_mouse() {
    show(new DirectJobs());
    explain(3);
    tab("Tree");
    TreeFigureView view = (TreeFigureView) node("explain-tree");
    var root = view.plot().orElseThrow().places().getFirst();
    robot.moveTo(Fx.get(() -> view.localToScreen(root.box().centreX(), root.box().centreY())));
    Fx.settle();
    assertThat(view.getAccessibleHelp())
        .startsWith(root.node().test() + "\nbenign · 100% of the training rows, ")
        .contains("\nmalignant  ");
  }

  @Test
  void a_tree_can_be_read_and_copied_as_rules() {
    show(new DirectJobs());
    explain(3);
    tab("Rules");
    assertThat(((VBox) node("explain-rules")).getChildren()).isNotEmpty();
    Fx.run(() -> ((ActionButton) node("explain-rules-copy")).fire());
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("IF ")
        .contains(" THEN benign (");
  }

  @Test
  void a_model_without_columns_says_so() {
    show(new DirectJobs());
    explain(1);
    assertThat(node("explain-constant").isVisible()).isTrue();
    assertThat(visible("explain-importance")).isFalse();
  }

  @Test
  void work_under_way_is_shown_and_can_be_ended_and_begun_again() {
    show(HeldJobs.stuck(0.25, Message.of("evaluate.stage.importance", "age")));
    explain(2);
    assertThat(room().mark().getValue()).isEqualTo(RailMark.RUNNING);
    assertThat(((ProgressBar) node("explain-progress")).getProgress()).isEqualTo(0.25);
    robot.clickOn(node("explain-cancel"));
    Fx.settle();
    assertThat(visible("explain-progress")).isFalse();
    assertThat(((Notice) node("explain-cancelled")).text().getValue())
        .isEqualTo("The explanation was cancelled.");
    robot.clickOn(node("explain-again"));
    Fx.settle();
    assertThat(visible("explain-progress")).isTrue();
    assertThat(visible("explain-cancelled")).isFalse();
  }

  @Test
  void trouble_stands_in_the_room() {
    show(HeldJobs.failing(Problem.at("model", "evaluate.no-rows")));
    explain(2);
    assertThat(visible("explain-trouble")).isTrue();
    assertThat(((Notice) node("explain-trouble")).text().getValue())
        .startsWith("There are no rows to judge the model on.");
    assertThat(room().mark().getValue()).isEqualTo(RailMark.OPEN);
  }

  @Test
  void the_language_changes_at_once() {
    show(new DirectJobs());
    explain(3);
    Fx.run(() -> kit.orElseThrow().words().languageProperty().set(Language.ZH));
    assertThat(tabs()).containsExactly("重要性", "决策树", "规则");
    assertThat(((FigureView) node("explain-importance")).figureProperty().get().orElseThrow())
        .extracting(figure -> figure.title())
        .isEqualTo("置换重要性");
  }

  @Test
  void the_details_show_the_command_that_does_the_same() {
    show(new DirectJobs());
    explain(2);
    StackPane pane = Fx.get(() -> new StackPane(room().details().orElseThrow()));
    assertThat(Fx.get(() -> pane.lookup("#explain-command").isVisible())).isTrue();
  }

  @Test
  void the_chooser_writes_what_the_session_looks_at() {
    show(new DirectJobs());
    explain(2);
    @SuppressWarnings("unchecked")
    ComboBox<Run> box = (ComboBox<Run>) node("explain-run");
    Fx.run(() -> box.setValue(runs.get(2)));
    assertThat(session.selected()).containsExactly(runs.get(2));
    assertThat(tabs()).containsExactly("Importance", "Tree", "Rules");
  }

  private void show(Jobs jobs) {
    RoomKit made = Fx.get(() -> SAMPLES.kit(session, Theme.LIGHT, Language.EN, jobs));
    kit = Optional.of(made);
    room = Optional.of(Fx.get(() -> new ExplainRoom(made)));
    stage =
        Optional.of(
            Fx.show(
                () -> new StackPane(room().view()), 860, 740, scene -> made.look().dress(scene)));
  }

  private void explain(int number) {
    Fx.run(() -> session.runs().setAll(runs));
    Fx.run(() -> session.selected().setAll(List.of(runs.get(number - 1))));
    Fx.run(() -> session.roomProperty().set(RoomId.EXPLAIN));
  }

  private List<String> tabs() {
    return Fx.get(
        () ->
            node("explain-tabs").lookupAll(".toggle-button").stream()
                .map(button -> ((ToggleButton) button).getText())
                .toList());
  }

  private void tab(String name) {
    ToggleButton button =
        Fx.get(
            () ->
                node("explain-tabs").lookupAll(".toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(one -> one.getText().equals(name))
                    .findFirst()
                    .orElseThrow());
    robot.clickOn(button);
    Fx.settle();
  }

  private List<String> titles() {
    return Fx.get(() -> table().getColumns().stream().map(TableColumn::getText).toList());
  }

  @SuppressWarnings("unchecked")
  private TableView<TermLine> table() {
    return (TableView<TermLine>) node("explain-coefficients");
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

  private Node node(String id) {
    return Objects.requireNonNull(stage().getScene().lookup("#" + id), id);
  }

  private Stage stage() {
    return stage.orElseThrow();
  }

  private ExplainRoom room() {
    return room.orElseThrow();
  }
}
