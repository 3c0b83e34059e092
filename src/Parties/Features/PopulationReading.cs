using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Parties.Features;

/// <summary>Reads population with the names of the parties.</summary>
public sealed class PopulationReading(RammevaerkDb db, PartyRegister parties)
{
    /// <summary>Every figure, the newest year first, then by name.</summary>
    public async Task<IReadOnlyList<PopulationView>> AllAsync(CancellationToken cancellation) =>
        Views(await db.Set<PopulationFigure>().AsNoTracking().ToListAsync(cancellation));

    public async Task<IReadOnlyList<PopulationView>> OfAsync(string party, CancellationToken cancellation) =>
        Views(
            await db.Set<PopulationFigure>()
                .AsNoTracking()
                .Where(figure => figure.Party == party)
                .ToListAsync(cancellation)
        );

    private List<PopulationView> Views(IEnumerable<PopulationFigure> figures) =>
        [.. figures.Select(View).OrderByDescending(view => view.Year).ThenBy(view => view.Name, Danish.Order)];

    private PopulationView View(PopulationFigure figure)
    {
        var party = parties.Find(figure.Party, new DateOnly(figure.Year, 1, 1));
        var area = party is null ? "" : parties.FindArea(party.Area.Value)?.Name ?? "";
        return new(
            figure.Party,
            party?.FullName ?? parties.NameOf(figure.Party),
            party?.Area.Value ?? "",
            area,
            figure.Year,
            figure.Count,
            figure.Source
        );
    }
}

/// <summary>A figure as readers see it: the party's name and area are those of 1 January of the year.</summary>
public sealed record PopulationView(
    string Party,
    string Name,
    string AreaKey,
    string Area,
    int Year,
    int Count,
    string Source
);

/// <summary>Population filtered and ordered as an address says: <c>?q=aarhus&amp;aar=2024&amp;omraade=midtjylland&amp;orden=-folketal</c>.</summary>
public sealed class PopulationList
{
    private static readonly Dictionary<string, Func<PopulationView, object?>> Columns = new()
    {
        ["part"] = view => view.Name,
        ["omraade"] = view => view.Area,
        ["aar"] = view => view.Year,
        ["folketal"] = view => view.Count,
        ["kilde"] = view => view.Source,
    };

    public PopulationList(IReadOnlyList<PopulationView> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Year = request.Query["aar"].ToString();
        Area = request.Query["omraade"].ToString();
        Years = [.. all.Select(view => view.Year).Distinct()];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string Year { get; }

    public string Area { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<PopulationView> Shown { get; }

    private bool Matches(PopulationView view) =>
        (Year.Length == 0 || view.Year.ToString(Danish.Invariant) == Year)
        && (Area.Length == 0 || view.AreaKey == Area)
        && TextFilter.Finds(Text, view.Name, view.Party, view.Source);
}
