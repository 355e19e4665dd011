// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RecipeColumns;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the room shows: the columns, the steps with what they do, and how both are changed. */
final class PrepareViewModel {

  private final Session session;
  private final RecipeDesk recipeDesk;
  private final Trial trial;
  private final RecipeFiles files;
  private final ObservableList<String> chosen = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Integer>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<List<Entry>> entries;
  private final ObservableValue<Optional<Entry>> current;

  /**
   * A model of the room.
   *
   * @param pace slows the trying down while the recipe changes quickly; the last is never lost
   */
  PrepareViewModel(Session session, Desk desk, UnaryOperator<Runnable> pace) {
    this.session = session;
    recipeDesk = session.recipeDesk();
    trial = new Trial(session, desk, pace);
    files = new RecipeFiles(session, desk);
    entries =
        Bindings.createObjectBinding(
            this::findEntries,
            recipeDesk.recipeProperty(),
            session.tableProperty(),
            trial.rehearsalProperty());
    current =
        Bindings.createObjectBinding(() -> selected.get().flatMap(this::entry), selected, entries);
    recipeDesk.recipeProperty().subscribe(this::keepSelection);
    session.tableProperty().subscribe(table -> forgetGone());
    recipeDesk.recipeProperty().subscribe(recipe -> forgetGone());
  }

  private void forgetGone() {
    chosen.retainAll(lines().stream().map(Line::name).toList());
  }

  private void keepSelection(Recipe recipe) {
    selected
        .get()
        .filter(position -> position >= recipe.steps().size() || isRole(recipe, position))
        .ifPresent(gone -> selected.set(lastStep(recipe)));
  }

  private static Optional<Integer> lastStep(Recipe recipe) {
    for (int i = recipe.steps().size() - 1; i >= 0; i--) {
      if (!isRole(recipe, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isRole(Recipe recipe, int position) {
    return recipe.steps().get(position) instanceof RecipeStep.SetRole;
  }

  private List<Entry> findEntries() {
    Recipe recipe = recipeDesk.recipe();
    Set<String> known = new HashSet<>(names());
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < recipe.steps().size(); i++) {
      RecipeStep step = recipe.steps().get(i);
      if (!(step instanceof RecipeStep.SetRole)) {
        List<String> missing =
            RecipeColumns.of(step).stream().filter(name -> !known.contains(name)).toList();
        found.add(
            new Entry(
                i,
                found.size() + 1,
                step,
                table().getValue().isPresent() ? missing : List.of(),
                trial.rehearsalProperty().get().at(recipe, i)));
      }
      if (step instanceof RecipeStep.Derive derive) {
        known.add(derive.name());
      }
    }
    return found;
  }

  /** The names of the table's columns. */
  List<String> names() {
    return columns().stream().map(ColumnInfo::name).toList();
  }

  /** The table's columns. */
  List<ColumnInfo> columns() {
    return table().getValue().map(open -> open.dataset().columns()).orElse(List.of());
  }

  /** The table's columns and those that the recipe makes. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    columns().forEach(column -> lines.add(new Line(column.name(), column.kind(), false)));
    recipeDesk.recipe().steps().stream()
        .filter(RecipeStep.Derive.class::isInstance)
        .map(step -> new Line(((RecipeStep.Derive) step).name(), ColumnKind.NUMBER, true))
        .filter(line -> lines.stream().noneMatch(other -> other.name().equals(line.name())))
        .forEach(lines::add);
    return lines;
  }

  /** The columns that the recipe gives a role and that the table does not have. */
  List<String> strangers() {
    Set<String> known = Set.copyOf(names());
    return recipeDesk.recipe().steps().stream()
        .filter(RecipeStep.SetRole.class::isInstance)
        .flatMap(step -> RecipeColumns.of(step).stream())
        .filter(column -> !known.contains(column))
        .toList();
  }

  /** Why a column cannot have its role; empty if it can, or while that is not known. */
  Optional<Message> roleProblem(String column) {
    if (strangers().contains(column)) {
      return Optional.of(Message.of("toolprepare.no-column", column));
    }
    Recipe recipe = recipeDesk.recipe();
    for (int i = 0; i < recipe.steps().size(); i++) {
      if (isRole(recipe, i) && RecipeColumns.of(recipe.steps().get(i)).contains(column)) {
        return trial
            .rehearsalProperty()
            .get()
            .at(recipe, i)
            .flatMap(step -> step.effect().problem())
            .map(Problem::message);
      }
    }
    return Optional.empty();
  }

  /** The step at a position of the recipe, if it is one that is shown. */
  Optional<Entry> entry(int position) {
    return entries.getValue().stream().filter(one -> one.position() == position).findFirst();
  }

  /** Gives the chosen columns a role. */
  void assign(Collection<String> columns, ColumnRole role) {
    List<String> free = columns.stream().filter(column -> !isTarget(column)).toList();
    recipeDesk.assign(free, role);
  }

  /** Takes a column as the target. */
  void predict(String column) {
    session.targetProperty().set(Optional.of(column));
  }

  /** Whether a column is to be predicted. */
  boolean isTarget(String column) {
    return session.targetProperty().get().equals(Optional.of(column));
  }

  /** Why a column is left out although the user did not ask for it. */
  Optional<Message> omission(String column) {
    return new Preparation(trial().automaticProperty().get()).omission(column);
  }

  /** What a column is for. */
  ColumnRole role(String column) {
    return recipeDesk.recipe().roleOf(column);
  }

  /** Puts steps at the end and selects the last of them. */
  void add(List<RecipeStep> steps) {
    Recipe changed = recipeDesk.recipe();
    List<RecipeStep> all = new ArrayList<>(changed.steps());
    all.addAll(steps);
    change(all, steps.isEmpty() ? selected.get() : Optional.of(all.size() - 1));
  }

  /** Adds a treatment of the chosen columns that it can be done to. */
  void add(TreatmentKind kind) {
    newSteps().ifPresent(steps -> add(steps.treat(kind, chosen)));
  }

  /** Adds a condition that rows must meet. */
  void addFilter() {
    newSteps().ifPresent(steps -> add(List.of(steps.keep(chosen))));
  }

  /** Adds that rows without a value in the chosen columns are not used. */
  void addDropMissing() {
    add(List.of(new RecipeStep.DropMissing(List.copyOf(chosen))));
  }

  /** Adds that only the first of equal rows is used. */
  void addDropDuplicates() {
    add(List.of(new RecipeStep.DropDuplicates()));
  }

  /** Adds a new column. */
  void addDerived() {
    newSteps().ifPresent(steps -> add(List.of(steps.derive(chosen))));
  }

  /** What can be added now; empty without a table. */
  Optional<NewSteps> newSteps() {
    return table()
        .getValue()
        .map(open -> new NewSteps(open, recipeDesk.recipe(), target().getValue()));
  }

  /** Typical steps to begin with. */
  List<RecipeStep> suggestions() {
    return table()
        .getValue()
        .map(open -> Suggestions.of(open, session.targetProperty().get()))
        .orElse(List.of());
  }

  /** Takes a step away; the next one is selected. */
  void remove(int position) {
    List<RecipeStep> all = new ArrayList<>(recipeDesk.recipe().steps());
    all.remove(position);
    Optional<Integer> next =
        position < all.size() ? Optional.of(position) : lastStep(new Recipe(reading(), all));
    change(all, next);
  }

  /** Puts the same step once more behind it. */
  void duplicate(int position) {
    List<RecipeStep> all = new ArrayList<>(recipeDesk.recipe().steps());
    all.add(position + 1, all.get(position));
    change(all, Optional.of(position + 1));
  }

  /** Moves a step to the place of another one. */
  void move(int from, int to) {
    Recipe moved = recipeDesk.recipe().moved(from, to);
    change(moved.steps(), Optional.of(to));
  }

  /** Moves a step before or behind its neighbour; nothing happens at the ends. */
  void moveBy(int position, int steps) {
    List<Entry> all = entries.getValue();
    int at = all.stream().map(Entry::position).toList().indexOf(position);
    int to = at + steps;
    if (at >= 0 && to >= 0 && to < all.size()) {
      move(position, all.get(to).position());
    }
  }

  /** Takes all steps and roles away; how the file is read stays. */
  void clear() {
    change(List.of(), Optional.empty());
  }

  /** Takes away what names columns that the table does not have. */
  void removeMissing() {
    Set<String> strangers = Set.copyOf(strangers());
    Set<Integer> gone =
        entries.getValue().stream()
            .filter(entry -> !entry.missing().isEmpty())
            .map(Entry::position)
            .collect(Collectors.toSet());
    List<RecipeStep> kept = new ArrayList<>();
    List<RecipeStep> steps = recipeDesk.recipe().steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean role = steps.get(i) instanceof RecipeStep.SetRole;
      boolean strange = role && strangers.containsAll(RecipeColumns.of(steps.get(i)));
      if (!gone.contains(i) && !strange) {
        kept.add(steps.get(i));
      }
    }
    change(kept, Optional.empty());
  }

  private void change(List<RecipeStep> steps, Optional<Integer> then) {
    selected.set(Optional.empty());
    recipeDesk.change(new Recipe(reading(), steps));
    selected.set(then);
  }

  private dev.modelwright.data.ReadOptions reading() {
    return recipeDesk.recipe().reading();
  }

  /** Changes a step a little further, as a field or slider does. */
  void adjust(int position, RecipeStep step) {
    recipeDesk.adjust(position, step);
  }

  /** How many steps name columns that are not there. */
  ObservableValue<Optional<Message>> strange() {
    return Bindings.createObjectBinding(
        () -> {
          long steps = entries.getValue().stream().filter(e -> !e.missing().isEmpty()).count();
          long all = table().getValue().isEmpty() ? 0 : steps + strangers().size();
          return all == 0 ? Optional.empty() : Optional.of(Message.of("toolprepare.strange", all));
        },
        entries);
  }

  ObservableValue<Optional<OpenedTable>> table() {
    return session.tableProperty();
  }

  RecipeDesk recipeDesk() {
    return recipeDesk;
  }

  ObservableValue<Optional<String>> target() {
    return session.targetProperty();
  }

  Trial trial() {
    return trial;
  }

  RecipeFiles files() {
    return files;
  }

  /** The columns that a new step is for. */
  ObservableList<String> chosen() {
    return chosen;
  }

  /** The position of the step that is looked at. */
  ObjectProperty<Optional<Integer>> selectedProperty() {
    return selected;
  }

  /** The step that is looked at. */
  ObservableValue<Optional<Entry>> current() {
    return current;
  }

  /** The steps in their order, roles not among them. */
  ObservableValue<List<Entry>> entries() {
    return entries;
  }
}
