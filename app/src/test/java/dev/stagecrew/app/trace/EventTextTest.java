package dev.stagecrew.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.OrderLost;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.support.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventTextTest {
    @Test
    void everyKindOfEventIsALineOfItsOwn() {
        List<String> lines =
                Kinds.examples(ShopEvent.class).stream().map(EventText::of).toList();

        assertThat(lines)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).matches("0 00:00:00\\.005 [a-z-]+( [a-z-]+=[a-z0-9.-]+)+"));
    }

    @Test
    void aLineSaysWhenAndWhatInThePartsOfTheEvent() {
        assertThat(EventText.of(new OrderLost(86_400_000L + 9_000, Channel.ORGANIC, LossReason.SITE, 35.2)))
                .isEqualTo("1 00:00:09.000 order-lost channel=organic reason=site value=35.2");
    }
}
