// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.ui.control.MarkedChoice;
import dev.modelwright.actions.Explanation;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/** Chooses the aspect, and of a model with an equation for each label which one. */
final class AspectTabs extends HBox {

  static final String ID = "explain-tabs";
  static final String EQUATION = "explain-equation";

  private final Words words;
  private final ExplainViewModel model;
  private final ComboBox<Integer> equation = new ComboBox<>();
  private Optional<Segments<Aspect>> bar = Optional.empty();

  AspectTabs(RoomKit kit, ExplainViewModel model) {
    super(16);
    words = kit.words();
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    equation.setId(EQUATION);
    equation.setPrefWidth(176);
    equation.accessibleTextProperty().bind(words.bind("toolexplain.equation"));
    Tips.on(equation, words.bind("toolexplain.equation.help"));
    equation
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.equationProperty().set(chosen);
              }
            });
    model.explanation().map(found -> found.map(Aspect::of).orElse(List.of())).subscribe(this::tabs);
    model.aspect().subscribe(this::show);
    model.explanation().subscribe(this::equations);
  }

  private void tabs(List<Aspect> aspects) {
    Boxes.show(this, !aspects.isEmpty());
    if (aspects.isEmpty()) {
      bar = Optional.empty();
      getChildren().clear();
      return;
    }
    Segments<Aspect> segments = new Segments<>(aspects, aspect -> words.bind(aspect.tab()));
    segments.setId(ID);
    model.aspect().getValue().filter(aspects::contains).ifPresent(segments.valueProperty()::set);
    segments.valueProperty().subscribe((before, now) -> model.wantedProperty().set(now));
    bar = Optional.of(segments);
    getChildren().setAll(segments, Boxes.spacer(), equation);
  }

  private void show(Optional<Aspect> aspect) {
    bar.ifPresent(segments -> aspect.ifPresent(segments.valueProperty()::set));
    boolean linear =
        aspect.filter(one -> one == Aspect.COEFFICIENTS || one == Aspect.WEIGHTS).isPresent();
    Boxes.show(equation, linear && equation.getItems().size() > 1);
  }

  private void equations(Optional<Explanation> explanation) {
    List<Coefficients.Equation> all =
        explanation
            .flatMap(Explanation::coefficients)
            .map(Coefficients::equations)
            .orElse(List.of());
    MarkedChoice.in(equation, place -> name(all, place), place -> Optional.empty());
    equation.getItems().setAll(IntStream.range(0, all.size()).boxed().toList());
    if (!all.isEmpty()) {
      equation.setValue(Math.min(model.equationProperty().get(), all.size() - 1));
    }
    show(model.aspect().getValue());
  }

  private static String name(List<Coefficients.Equation> equations, int place) {
    return place < equations.size() ? equations.get(place).label().orElse("") : "";
  }
}
