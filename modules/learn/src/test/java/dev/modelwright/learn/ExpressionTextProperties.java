// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Expression;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExpressionTextProperties {

  @Property(tries = 3000)
  void what_is_written_is_read_back_the_same(@ForAll long seed) {
    Expression expression = Expressions.random(new Random(seed), 4);
    String text = ExpressionText.of(expression);
    assertThat(ExpressionParser.parse(text, Expressions.COLUMNS)).as(text).isEqualTo(expression);
  }

  @Example
  void it_is_written_as_people_write_it() {
    for (String text :
        new String[] {
          "x / (x - 17)",
          "if(x < 30 and c = 'it''s', 1, 0)",
          "-x ^ 2 * 3 + max(x, min(1, 2.5))",
          "not (x = 1 or c != 'a') and is_missing(`or`)",
          "`a b` - (x - 1) - 年龄",
        }) {
      assertThat(ExpressionText.of(ExpressionParser.parse(text, Expressions.COLUMNS)))
          .isEqualTo(text);
    }
  }
}
