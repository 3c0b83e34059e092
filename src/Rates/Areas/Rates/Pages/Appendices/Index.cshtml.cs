using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Appendices;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Appendices;

/// <summary>A round's rate appendix: for those who read the forum's approvals, and for everyone when it is published.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(
    AppendixReading reading,
    AppendixDesk desk,
    AppendixPrint print,
    VisitorAccessor visitors,
    IAgendaFiles agendas
) : PageModel
{
    public RateAppendix Appendix { get; private set; } = null!;

    public RateRound Round => Appendix.Round;

    /// <summary>The operators shown: all, or as the filter says.</summary>
    public IReadOnlyList<AppendixOperator> Shown { get; private set; } = [];

    public IReadOnlyList<AppendixEdition> Editions { get; private set; } = [];

    /// <summary>Items of coming meetings it can be put on; none for those who may change no agenda.</summary>
    public IReadOnlyList<AgendaPlace> Places { get; private set; } = [];

    public string Text => Request.Query["q"].ToString().Trim();

    public string Operator => Request.Query["driftsherre"].ToString();

    public string State => Request.Query["tilstand"].ToString();

    public IReadOnlyList<string> States => [.. Appendix.Rows.Select(row => row.State).Distinct()];

    public string Address => AppendixEndpoints.AddressOf(Round);

    public bool MakesPdf => print.MakesPdf;

    public bool MayApprove => visitors.Current.May(Permissions.ReadApprovals, Round.AreaKey);

    public bool MayReadRound => visitors.Current.May(Permissions.ReadRounds, Round.AreaKey);

    public bool MayAttach => visitors.Current.May(Permissions.EditMeetings, Round.AreaKey);

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, CancellationToken cancellation)
    {
        if (await reading.FindRoundAsync(omraade, aar, cancellation) is not { } round)
        {
            return NotFound();
        }

        Appendix = await reading.LoadAsync(round, cancellation);
        Shown = AppendixGrouping.Of(Appendix.Rows.Where(Matches));
        Editions = await desk.EditionsAsync(round, cancellation);
        Places = MayAttach ? await agendas.PlacesAsync(round.AreaKey, cancellation) : [];
        return Page();
    }

    /// <summary>The news in one line.</summary>
    public string Headline() =>
        Appendix.State switch
        {
            AppendixState.Draft => $"Takstbilag {Round.Year} er en kladde",
            AppendixState.PartlyApproved => $"Takstbilag {Round.Year} er delvist godkendt",
            AppendixState.Delegated => $"Takstbilag {Round.Year} venter på forretningsudvalget",
            AppendixState.Approved => $"Takstbilag {Round.Year} er godkendt",
            _ => $"Takstbilag {Round.Year} er offentliggjort",
        };

    /// <summary>How many rates stand in each state.</summary>
    public string Lead()
    {
        var counted = Appendix
            .Rows.GroupBy(row => row.Rate.State)
            .OrderBy(group => group.Key)
            .Select(group => $"{Danish.Number(group.Count())} {StateWords.Of(group.Key)}");
        return Appendix.Count == 0
            ? "Ingen leveringer er accepteret af takstgruppen endnu."
            : $"{Danish.Number(Appendix.Count)} takster fra {Danish.Number(Appendix.Operators.Count)} driftsherrer: {string.Join(", ", counted)}.";
    }

    public string? Field(string name) => Posted.Value(HttpContext, name);

    private bool Matches(AppendixRow row) =>
        (Operator.Length == 0 || row.Rate.Party == Operator)
        && (State.Length == 0 || row.State == State)
        && TextFilter.Finds(
            Text,
            ((IRateSubject)row.Rate).Name,
            row.Place,
            row.Rate.ServiceKey,
            row.Operator,
            row.Rate.LegalBasis
        );
}
