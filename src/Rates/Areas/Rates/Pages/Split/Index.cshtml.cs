using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Areas.Rates.Pages.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Split;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Split;

/// <summary>A round with whole and with split rates: who pays more, and who pays less.</summary>
[RequiresPermission(Permissions.ReadReview)]
public sealed class IndexModel(RoundDesk rounds, SplitDesk desk) : RoundPageModel(rounds)
{
    private const decimal Million = 1_000_000m;

    public SplitReport Report { get; private set; } = null!;

    public SplitList List { get; private set; } = null!;

    public SplitPicture? Picture { get; private set; }

    public string Address => SplitDesk.AddressOf(Round);

    /// <summary>The operators of the round, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Operators =>
        [.. Report.Rows.Select(row => (row.Rate.Party, row.Operator)).Distinct()];

    /// <summary>The answer in one line.</summary>
    public string Headline() =>
        Report.Rows.Count == 0 ? "Der er ingen leverede takster at sammenligne"
        : Report.More == 0m && Report.Less == 0m ? "Hvem ville betale mere med opdelt takst?"
        : $"{Danish.Number(Report.More / Million, 1)}{Danish.HardSpace}mio. kr. ville flytte sig med opdelt takst";

    /// <summary>Which model is in force.</summary>
    public string InForce() =>
        Report.Model is not { } model ? "Ingen takstmodel er sat for året."
        : model.Text == RateRuleParameters.SplitModel ? $"I {Round.Year} gælder den opdelte takst."
        : $"I {Round.Year} gælder den hele takst.";

    /// <summary>What a field of the form holds: what the address says.</summary>
    public string Field(string name) => Request.Query[name].ToString();

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        Report = await desk.LoadAsync(Round, new SplitQuery(Request), cancellation);
        List = new SplitList(Report, Request);
        Picture = SplitPicture.Of(List.Matching);
    }
}
