using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates.Publication;

public sealed class CorrectionRowTests
{
    [Fact]
    public void A_correction_ends_with_the_rate_it_corrects_so_that_a_new_rate_later_in_the_year_stays()
    {
        var before = new PublishedRate
        {
            Year = 2027,
            Rate = 2_461m,
            ValidFrom = new(2027, 1, 1),
            ValidTo = new(2027, 9, 30),
            Derivation = StoredDerivation.Pack(
                Explanation.Of(Figure.From(new Input(2_461m, "Takst", Rammevaerk.Kernel.Figures.Unit.Kroner)))
            ),
        };

        CorrectionRow
            .Of(before, new Correction(2_450m, null, new(2027, 1, 1), "Regnefejl", "Brev", null))
            .ValidTo.ShouldBe(new DateOnly(2027, 9, 30));
    }
}
