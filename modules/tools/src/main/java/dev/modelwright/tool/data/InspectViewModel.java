// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.inspect.Finding;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.inspect.Pair;
import dev.modelwright.inspect.Remedy;
import dev.modelwright.learn.Recipe;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What was found in the open table, what can be done about it, and two columns side by side. */
final class InspectViewModel {

  private static final Set<String> REPEATED =
      Set.of("data.id-column", "data.constant-column", "data.maybe-missing");

  private final Session session;
  private final Desk desk;
  private final DataViewModel data;
  private final ActionSlot<Inspection> inspecting;
  private final ActionSlot<Pair> pairing;
  private final ActionSlot<Path> saving;
  private final ObjectProperty<Optional<String>> x = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> y = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.TABLE);
  private final ObservableValue<List<Finding>> findings;
  private final ObservableValue<List<Message>> warnings;

  private Optional<Request> lookedAt = Optional.empty();
  private Optional<String> lookedFor = Optional.empty();

  InspectViewModel(Session session, Desk desk, DataViewModel data) {
    this.session = session;
    this.desk = desk;
    this.data = data;
    inspecting = desk.slot("inspect-table");
    pairing = desk.slot("compare-pair");
    saving = desk.slot("write-profile");
    findings =
        Bindings.createObjectBinding(
            () -> inspecting.state().result().map(Inspection::findings).orElse(List.of()),
            inspecting.stateProperty());
    warnings = Bindings.createObjectBinding(this::said, inspecting.stateProperty(), data.table());
    data.table().subscribe(this::opened);
    session.targetProperty().subscribe(this::targeted);
    sight.subscribe(
        now -> {
          if (now == Sight.PAIRS && pairing.state() instanceof ActionState.Idle<Pair>) {
            compare();
          }
        });
  }

  /** Reading says of some columns what a finding says with a remedy: the finding is enough. */
  private List<Message> said() {
    List<Message> all =
        data.table().getValue().map(table -> table.dataset().warnings()).orElse(List.of());
    boolean repeated = !findings.getValue().isEmpty();
    return all.stream().filter(message -> !repeated || !REPEATED.contains(message.code())).toList();
  }

  private void opened(Optional<OpenedTable> table) {
    inspecting.reset();
    pairing.reset();
    saving.reset();
    if (table.isPresent()) {
      inspect();
      choosePair(table.get());
    }
  }

  /** Looks the open table over. */
  void inspect() {
    lookedAt = data.open();
    lookedFor = target();
    lookedAt.ifPresent(
        of ->
            desk.start(
                inspecting,
                Message.of("tooldata.inspecting", of.file().getFileName()),
                new Action.InspectTable(of.file(), of.reading(), target())));
  }

  /** The column that is to be predicted: as chosen, or as guessed until then. */
  Optional<String> target() {
    return session.targetProperty().get();
  }

  /** A new table brings its target along and is looked over anyway, a moment later. */
  private void targeted(Optional<String> target) {
    if (lookedAt.isPresent() && lookedAt.equals(data.open()) && !target.equals(lookedFor)) {
      inspect();
    }
  }

  /** The likely target against the first other column, unless both are chosen already. */
  private void choosePair(OpenedTable table) {
    List<String> names =
        table.dataset().columns().stream()
            .filter(column -> Kinds.drawable(column.kind()))
            .map(column -> column.name())
            .toList();
    Optional<String> likely = target().filter(names::contains);
    String last = names.isEmpty() ? "" : names.getLast();
    y.set(y.get().filter(names::contains).or(() -> likely).or(() -> some(last)));
    Optional<String> other =
        names.stream().filter(name -> !y.get().equals(Optional.of(name))).findFirst();
    x.set(x.get().filter(names::contains).or(() -> other).or(() -> some(last)));
    compare();
  }

  private static Optional<String> some(String name) {
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  /** Puts two columns side by side. */
  void compare(String horizontal, String vertical) {
    x.set(Optional.of(horizontal));
    y.set(Optional.of(vertical));
    pairing.reset();
    compare();
  }

  /** Exchanges the two columns. */
  void swap() {
    x.get().ifPresent(one -> y.get().ifPresent(other -> compare(other, one)));
  }

  /** Puts the two chosen columns side by side, if that is looked at. */
  private void compare() {
    if (sight.get() == Sight.PAIRS && x.get().isPresent() && y.get().isPresent()) {
      String one = x.get().get();
      String other = y.get().get();
      data.open()
          .ifPresent(
              of ->
                  desk.start(
                      pairing,
                      Message.of("tooldata.comparing", one, other),
                      new Action.ComparePair(of.file(), of.reading(), one, other)));
    }
  }

  /** Writes what is known of the table as a page in a language. */
  void save(Locale language, Path out) {
    data.open()
        .ifPresent(
            of ->
                desk.start(
                    saving,
                    Message.of("tooldata.saving-profile", out.getFileName()),
                    new Action.WriteProfile(of.file(), of.reading(), target(), language, out)));
  }

  /** Forgets where the page was written. */
  void forgetSaved() {
    saving.reset();
  }

  /** Does what a remedy says. */
  void apply(Remedy remedy) {
    RecipeDesk recipes = session.recipeDesk();
    recipes.change(remedy.apply(recipes.recipe()));
  }

  /** Takes back what a remedy did. */
  void takeBack(Remedy remedy) {
    RecipeDesk recipes = session.recipeDesk();
    recipes.change(without(recipes.recipe(), remedy));
  }

  private static Recipe without(Recipe recipe, Remedy remedy) {
    return switch (remedy) {
      case Remedy.AddStep add -> {
        int position = recipe.steps().lastIndexOf(add.step());
        yield position < 0 ? recipe : recipe.without(position);
      }
      case Remedy.ChooseColumn choose -> {
        TreeMap<String, ColumnChoice> columns = new TreeMap<>(recipe.reading().columns());
        columns.remove(choose.column());
        yield with(recipe, columns);
      }
      case Remedy.Together together -> {
        Recipe left = recipe;
        for (Remedy one : together.remedies()) {
          left = without(left, one);
        }
        yield left;
      }
    };
  }

  /** Whether the recipe holds what a remedy does. */
  static boolean done(Recipe recipe, Remedy remedy) {
    return switch (remedy) {
      case Remedy.AddStep add -> recipe.steps().contains(add.step());
      case Remedy.ChooseColumn choose ->
          choose.choice().equals(recipe.reading().columns().get(choose.column()));
      case Remedy.Together together ->
          together.remedies().stream().allMatch(one -> done(recipe, one));
    };
  }

  /** Decides what a column is; empty leaves it to be found out. */
  void choose(String column, Optional<ColumnChoice> choice) {
    RecipeDesk recipes = session.recipeDesk();
    Recipe now = recipes.recipe();
    TreeMap<String, ColumnChoice> columns = new TreeMap<>(now.reading().columns());
    choice.ifPresentOrElse(given -> columns.put(column, given), () -> columns.remove(column));
    recipes.change(with(now, columns));
  }

  private static Recipe with(Recipe recipe, TreeMap<String, ColumnChoice> columns) {
    ReadOptions reading = recipe.reading();
    return recipe.with(new ReadOptions(reading.dialect(), reading.part(), columns));
  }

  /** What the user decided about a column. */
  Optional<ColumnChoice> choice(String column) {
    return Optional.ofNullable(session.recipeDesk().recipe().reading().columns().get(column));
  }

  /** The recipe, to be followed. */
  ReadOnlyObjectProperty<Recipe> recipeProperty() {
    return session.recipeDesk().recipeProperty();
  }

  /** What was found, the gravest first. */
  ObservableValue<List<Finding>> findings() {
    return findings;
  }

  /** What was already said while the table was read, and no finding repeats. */
  ObservableValue<List<Message>> warnings() {
    return warnings;
  }

  /** How the looking over goes. */
  ReadOnlyObjectProperty<ActionState<Inspection>> inspecting() {
    return inspecting.stateProperty();
  }

  /** How the two columns' comparison goes. */
  ReadOnlyObjectProperty<ActionState<Pair>> pairing() {
    return pairing.stateProperty();
  }

  /** How the writing of the page goes. */
  ReadOnlyObjectProperty<ActionState<Path>> saving() {
    return saving.stateProperty();
  }

  /** Which view of the table is shown. */
  ObjectProperty<Sight> sightProperty() {
    return sight;
  }

  /** The column on the horizontal axis. */
  ReadOnlyObjectProperty<Optional<String>> xProperty() {
    return x;
  }

  /** The column on the vertical axis. */
  ReadOnlyObjectProperty<Optional<String>> yProperty() {
    return y;
  }
}
