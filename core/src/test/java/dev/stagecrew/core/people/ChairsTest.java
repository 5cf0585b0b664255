package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ChairsTest {
    @Test
    void thePlacesOfARoleAreNumberedWhateverTheOthersAre() {
        Chairs chairs = new Chairs();
        Role clerk = Team.veteran("clerk", Employment.FULL_TIME).role();
        Role packer = Team.veteran("packer", Employment.FULL_TIME).role();
        assertThat(chairs.next(clerk)).isEqualTo("clerk");
        assertThat(chairs.next(packer)).isEqualTo("packer");
        assertThat(chairs.next(clerk)).isEqualTo("clerk/2");
    }
}
