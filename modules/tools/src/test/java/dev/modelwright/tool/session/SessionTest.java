// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.tool.data.RoomFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

  @TempDir Path folder;

  private final RoomFixture fixture = new RoomFixture();
  private final Session session = fixture.session;

  private void other(String csv) {
    fixture.table(RoomFixture.write(folder.resolve("other.csv"), csv));
  }

  @Test
  void the_target_is_guessed_and_stays_while_the_same_table_is_read_again() {
    fixture.table(RoomFixture.loans(folder));
    assertThat(session.targetProperty().get()).contains("default");
    session.targetProperty().set(Optional.of("age"));
    fixture.table(RoomFixture.loans(folder));
    assertThat(session.targetProperty().get()).contains("age");
    other("age,y\n1,a\n2,b\n3,a\n4,b\n");
    assertThat(session.targetProperty().get()).contains("y");
  }

  @Test
  void a_column_that_becomes_the_target_has_no_other_role() {
    fixture.table(RoomFixture.loans(folder));
    session.recipeDesk().assign(List.of("income", "age"), ColumnRole.LEFT_OUT);
    session.targetProperty().set(Optional.of("income"));
    assertThat(session.recipeDesk().recipe().columns(ColumnRole.LEFT_OUT)).containsExactly("age");
  }

  @Test
  void a_recipe_goes_on_with_a_table_of_the_same_kind_and_not_with_a_quite_different_one() {
    fixture.table(RoomFixture.loans(folder));
    RecipeStep log = new RecipeStep.Treat("income", new Treatment.Log());
    RecipeStep bins = new RecipeStep.Treat("age", new Treatment.Bin(4, true));
    session.recipeDesk().change(session.recipeDesk().recipe().with(log).with(bins));
    other("age,y\n1,a\n2,b\n3,a\n4,b\n");
    assertThat(session.recipeDesk().recipe().steps()).containsExactly(log, bins);
    fixture.table(RoomFixture.write(folder.resolve("c.csv"), "p,q\n1,a\n2,b\n3,a\n4,b\n"));
    assertThat(session.recipeDesk().recipe().steps()).isEmpty();
    session.recipeDesk().undo();
    assertThat(session.recipeDesk().recipe().steps()).containsExactly(log, bins);
  }

  @Test
  void columns_that_a_recipe_makes_itself_are_not_asked_of_the_table() {
    assertThat(
            RecipeColumns.of(
                List.of(
                    new RecipeStep.Derive("part", "a / b"),
                    new RecipeStep.Treat("part", new Treatment.Log()),
                    new RecipeStep.DropMissing(List.of("c", "part")))))
        .containsExactly("c");
  }
}
