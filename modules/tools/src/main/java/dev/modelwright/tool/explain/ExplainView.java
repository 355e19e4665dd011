// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Target;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room: which run, how far the work is, and one aspect of the model large. */
final class ExplainView extends StackPane {

  static final String ID = "explain";
  static final String EMPTY = "explain-empty";
  static final String CONSTANT = "explain-constant";

  private static final double LEAST = 280;

  private final RoomKit kit;
  private final Words words;
  private final ExplainViewModel model;

  ExplainView(RoomKit kit, ExplainViewModel model) {
    this.kit = kit;
    this.model = model;
    words = kit.words();
    setId(ID);
    Node content = new Page(content());
    Node empty = empty();
    getChildren().addAll(content, empty);
    model
        .run()
        .map(Optional::isPresent)
        .subscribe(
            some -> {
              Boxes.show(content, some);
              Boxes.show(empty, !some);
            });
  }

  private VBox content() {
    return Boxes.column(
        16,
        SectionTitle.room(words.bind("tool.room.explain"), new RunPicker(kit, model)),
        new WorkLine(words, model),
        new AspectTabs(kit, model),
        Boxes.grow(aspects()));
  }

  private Node aspects() {
    Map<Aspect, Node> panes = new EnumMap<>(Aspect.class);
    panes.put(Aspect.IMPORTANCE, new ImportancePane(kit, model));
    panes.put(Aspect.COEFFICIENTS, new CoefficientsPane(kit, model));
    panes.put(Aspect.WEIGHTS, new WeightsPane(kit, model));
    panes.put(Aspect.TREE, new TreePane(kit, model));
    panes.put(Aspect.RULES, new RulesPane(kit, model));
    Node constant = constant();
    StackPane stack = new StackPane(constant);
    stack.getChildren().addAll(panes.values());
    stack.setMinHeight(LEAST);
    stack.setPrefHeight(LEAST);
    model
        .aspect()
        .subscribe(
            shown ->
                panes.forEach(
                    (aspect, pane) ->
                        Boxes.show(pane, shown.filter(one -> one == aspect).isPresent())));
    model
        .explanation()
        .subscribe(now -> Boxes.show(constant, now.filter(ExplainView::isConstant).isPresent()));
    return stack;
  }

  private static boolean isConstant(Explanation explanation) {
    return explanation.pipeline().predictor().features().isEmpty();
  }

  private Node constant() {
    ObservableValue<String> sentence =
        Bindings.createStringBinding(
            () ->
                model
                    .explanation()
                    .get()
                    .map(found -> words.say("toolexplain.constant.need", answer(found)))
                    .orElse(""),
            model.explanation(),
            words.languageProperty());
    EmptyState state = new EmptyState(Icons.MINUS, words.bind("toolexplain.constant"), sentence);
    state.setId(CONSTANT);
    return state;
  }

  /** What a model says that always says the same. */
  private String answer(Explanation explanation) {
    if (!(explanation.pipeline().predictor() instanceof ConstantPredictor(Doubles answer))) {
      return "";
    }
    return switch (explanation.pipeline().target()) {
      case Target.Number number -> words.numbers().overview(answer.get(0));
      case Target.Label label -> shares(label, answer);
    };
  }

  private String shares(Target.Label label, Doubles answer) {
    List<String> parts = new ArrayList<>();
    for (int k = 0; k < label.labels().size(); k++) {
      parts.add(label.labels().get(k) + " " + words.numbers().percent(answer.get(k)));
    }
    return String.join(words.say("toolexplain.comma"), parts);
  }

  private Node empty() {
    Session session = kit.session();
    ObservableValue<Boolean> table = session.tableProperty().map(Optional::isPresent);
    ActionButton next =
        ActionButton.primary(
                table.flatMap(
                    there -> words.bind(there ? "toolexplain.to-train" : "toolexplain.to-data")),
                () -> session.roomProperty().set(table.getValue() ? RoomId.TRAIN : RoomId.DATA))
            .named("explain-next");
    EmptyState state =
        new EmptyState(
            Icons.EYE,
            words.bind("toolexplain.empty"),
            table.flatMap(
                there -> words.bind(there ? "toolexplain.empty.train" : "toolexplain.empty.data")),
            next);
    state.setId(EMPTY);
    return state;
  }
}
