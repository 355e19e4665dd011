// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Style;
import dev.modelwright.ui.theme.Theme;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** The bar on top: menu, project, search, language and theme, and what else is put there. */
public final class TopBar extends HBox {

  private final StringProperty project = new SimpleStringProperty(this, "project", "");
  private final MenuButton menu = new MenuButton();
  private final MenuButton projects = new MenuButton();
  private final HBox left;
  private final HBox right;

  /** A bar that also switches the words' language and the look's theme. */
  public TopBar(Words words, Look look, Command search) {
    super(4);
    Style.TOP_BAR.on(this);
    setAlignment(Pos.CENTER_LEFT);
    menu(words.bind("ui.top.menu"));
    Style.PROJECT_NAME.on(projects);
    projects.setId("top-project");
    projects.setMnemonicParsing(false);
    projects.textProperty().bind(project);
    projects.setMaxWidth(240);
    left = group(Pos.CENTER_LEFT, menu, projects, gap());
    right = group(Pos.CENTER_RIGHT, language(words), theme(words, look));
    getChildren().addAll(left, search(words, search), right);
  }

  /** The name of what is being worked on. */
  public StringProperty projectProperty() {
    return project;
  }

  /** Puts a button behind the project's name. */
  public void left(Icons icon, Command command) {
    left.getChildren().add(named(icon, command));
  }

  /** Puts a button at the right end. */
  public void right(Icons icon, Command command) {
    right.getChildren().add(named(icon, command));
  }

  /** The entries below the project's name, for example recent projects. */
  public ObservableList<MenuItem> projectMenu() {
    return projects.getItems();
  }

  /** The entries of the main menu at the left. */
  public ObservableList<MenuItem> mainMenu() {
    return menu.getItems();
  }

  private void menu(ObservableValue<String> name) {
    Style.BUTTON_ICON.on(menu);
    menu.setId("top-menu");
    menu.setGraphic(Icons.MENU.node());
    menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    menu.accessibleTextProperty().bind(name);
    Tips.on(menu, name);
  }

  private static Button search(Words words, Command search) {
    HBox face =
        Boxes.row(
            8,
            Icons.SEARCH.node(14),
            Labels.line(words.bind("ui.top.search"), Style.TEXT_MUTED),
            Boxes.spacer());
    search
        .shortcut()
        .ifPresent(
            keys ->
                face.getChildren()
                    .add(Labels.whole(Words.fixed(keys.getDisplayText()), Style.KEY_CAP)));
    Button button = Style.COMMAND_SEARCH.on(new Button());
    button.setId("top-search");
    button.setGraphic(face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.accessibleTextProperty().bind(search.label());
    button.setOnAction(event -> search.run());
    face.prefWidthProperty().bind(button.widthProperty().subtract(20));
    return button;
  }

  private static ActionButton language(Words words) {
    ObservableValue<String> other = words.languageProperty().map(now -> now.next().shortName());
    ActionButton button =
        ActionButton.quiet(other, () -> words.languageProperty().set(words.language().next()))
            .help(words.languageProperty().map(now -> now.next().ownName()))
            .named("top-language");
    button.setMinWidth(40);
    return button;
  }

  private static ActionButton theme(Words words, Look look) {
    ActionButton button =
        ActionButton.icon(
                Icons.MOON,
                words.bind("ui.top.theme"),
                () -> look.themeProperty().set(look.dark().getValue() ? Theme.LIGHT : Theme.DARK))
            .named("top-theme");
    look.dark().subscribe(dark -> button.icon(dark ? Icons.SUN : Icons.MOON));
    return button;
  }

  private static ActionButton named(Icons icon, Command command) {
    return ActionButton.icon(icon, command).named("top-" + command.id());
  }

  private static HBox group(Pos at, Node... nodes) {
    HBox group = Boxes.grow(Boxes.row(4, nodes));
    group.setAlignment(at);
    group.setPrefWidth(0);
    group.setMinWidth(USE_PREF_SIZE);
    return group;
  }

  private static Node gap() {
    var gap = new javafx.scene.layout.Region();
    gap.setMinWidth(8);
    return gap;
  }
}
