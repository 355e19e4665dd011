// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.figure.ModelFigures;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.chart.TreeView;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.TreeFigureView;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The tree, zoomable, with as many levels as one likes. */
final class TreePane extends VBox {

  static final String PICTURE = "explain-tree";
  static final String FEWER = "explain-tree-fewer";
  static final String MORE = "explain-tree-more";
  static final String FIT = "explain-tree-fit";
  static final String LEVELS = "explain-tree-levels";

  private final Words words;
  private final ObservableValue<Optional<TreeFigure>> figure;
  private final TreeFigureView view;
  private final ObservableValue<Integer> levels;
  private final SimpleStringProperty under = new SimpleStringProperty("");

  TreePane(RoomKit kit, ExplainViewModel model) {
    super(8);
    words = kit.words();
    figure =
        Bindings.createObjectBinding(
            () -> model.explanation().get().flatMap(this::draw),
            model.explanation(),
            words.languageProperty());
    view = kit.charts().tree(figure);
    view.setId(PICTURE);
    Tips.on(view, under);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> under.set(at(event)));
    levels =
        Bindings.createObjectBinding(
            this::levelsNow,
            view.viewProperty(),
            view.figureProperty(),
            view.widthProperty(),
            view.heightProperty());
    getChildren().addAll(tools(), Boxes.grow(view));
  }

  private Optional<TreeFigure> draw(Explanation explanation) {
    long rows = explanation.pipeline().provenance().split().trainRows();
    ModelFigures figures = new ModelFigures(words.language().locale());
    return explanation.tree().map(tree -> figures.tree(tree, rows));
  }

  /** What is known of the node under the mouse, whole, where its picture may be cut. */
  private String at(MouseEvent event) {
    return view.plot()
        .flatMap(plot -> plot.at(event.getX(), event.getY()))
        .map(place -> text(place.node()))
        .orElse("");
  }

  private String text(TreeFigure.Node node) {
    TreeFigure.Facts facts = node.facts();
    String rows =
        words.say(
            "toolexplain.tree.node",
            facts.label(),
            words.numbers().percent(facts.share()),
            words.numbers().count(facts.count()));
    return Stream.concat(
            Stream.of(node.test(), rows).filter(line -> !line.isBlank()), shares(facts))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> shares(TreeFigure.Facts facts) {
    List<String> classes = view.figureProperty().get().map(TreeFigure::classes).orElse(List.of());
    return IntStream.range(0, classes.size())
        .mapToObj(
            k -> classes.get(k) + "  " + words.numbers().percent(facts.distribution().get(k)));
  }

  private Node tools() {
    ObservableValue<Boolean> least = levels.map(now -> now <= 1);
    ObservableValue<Boolean> most = levels.map(now -> now >= depth());
    var text =
        Labels.whole(
            Bindings.createStringBinding(
                () -> words.say("toolexplain.tree.levels", levels.getValue(), depth()),
                levels,
                figure,
                words.languageProperty()));
    text.setId(LEVELS);
    return Boxes.row(
        4,
        ActionButton.icon(Icons.MINUS, words.bind("toolexplain.tree.fewer"), () -> deepen(-1))
            .unless(reason(least, "toolexplain.tree.least"))
            .named(FEWER),
        text,
        ActionButton.icon(Icons.PLUS, words.bind("toolexplain.tree.more"), () -> deepen(1))
            .unless(reason(most, "toolexplain.tree.most"))
            .named(MORE),
        ActionButton.icon(
                Icons.MAXIMIZE,
                words.bind("toolexplain.tree.fit"),
                () -> view.viewProperty().set(Optional.empty()))
            .named(FIT),
        Boxes.spacer(),
        Labels.line(words.bind("toolexplain.tree.hint"), Style.TEXT_SMALL, Style.TEXT_MUTED));
  }

  private ObservableValue<String> reason(ObservableValue<Boolean> holds, String code) {
    return holds.flatMap(now -> now ? words.bind(code) : Words.fixed(""));
  }

  private int depth() {
    return view.figureProperty().get().map(tree -> tree.root().depth()).orElse(0);
  }

  private int levelsNow() {
    return view.viewProperty()
        .get()
        .or(
            () ->
                view.figureProperty()
                    .get()
                    .map(tree -> TreeView.fitted(tree, view.getWidth(), view.getHeight())))
        .map(shown -> Math.min(shown.depth(), depth()))
        .orElse(0);
  }

  /** Shows so many levels more, all of them in the middle. */
  private void deepen(int by) {
    int wanted = Math.clamp((long) levels.getValue() + by, 1, Math.max(1, depth()));
    view.viewProperty()
        .set(
            view.figureProperty()
                .get()
                .map(tree -> TreeView.fitted(tree, wanted, view.getWidth(), view.getHeight())));
  }
}
