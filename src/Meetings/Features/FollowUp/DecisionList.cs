using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Decisions filtered and ordered as an address says: <c>?q=overhead&amp;omraade=midtjylland&amp;udfald=Approved&amp;aar=2026</c>.</summary>
public sealed class DecisionList
{
    private static readonly Dictionary<string, Func<DecisionView, object?>> Columns = new()
    {
        ["dato"] = view => view.Meeting.Date,
        ["organ"] = view => view.Body.Name,
        ["punkt"] = view => view.Item.Title,
        ["udfald"] = view => MeetingWords.Of(view.Minutes.Outcome),
    };

    public DecisionList(IReadOnlyList<DecisionView> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Area = request.Query["omraade"].ToString();
        Outcome = request.Query["udfald"].ToString();
        Year = request.Query["aar"].ToString();
        WithStanding = request.Query["faste"].ToString().Length > 0;
        Outcomes = [.. all.Select(view => view.Minutes.Outcome).Distinct().Order()];
        Areas = [.. all.Select(view => view.Item.Area).Distinct().Order(StringComparer.Ordinal)];
        Years =
        [
            .. all.Select(YearOf).Where(year => year.Length > 0).Distinct().OrderDescending(StringComparer.Ordinal),
        ];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string Area { get; }

    public string Outcome { get; }

    public string Year { get; }

    /// <summary>True when the agendas' standing items are shown too: approvals, news, any other business.</summary>
    public bool WithStanding { get; }

    public IReadOnlyList<ItemOutcome> Outcomes { get; }

    public IReadOnlyList<string> Areas { get; }

    public IReadOnlyList<string> Years { get; }

    public IReadOnlyList<DecisionView> Shown { get; }

    private static string YearOf(DecisionView view) => view.Meeting.Date?.Year.ToString(Danish.Invariant) ?? "";

    private bool Matches(DecisionView view) =>
        (WithStanding || Text.Length > 0 || view.Item.Role == ItemRole.Ordinary || view.Done > 0)
        && (Area.Length == 0 || view.Item.Area == Area)
        && (Outcome.Length == 0 || view.Minutes.Outcome.ToString() == Outcome)
        && (Year.Length == 0 || YearOf(view) == Year)
        && TextFilter.Finds(Text, view.Item.Title, view.Minutes.Decision, view.Case?.Number ?? "", view.Body.Name);
}

/// <summary>The decisions shown, as a file.</summary>
internal static class ExportDecisions
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var reading = context.RequestServices.GetRequiredService<DecisionReading>();
        var all = await reading.AllAsync(
            [.. PartyRegister.Areas.Select(area => area.Key.Value)],
            context.RequestAborted
        );
        return new ListExport<DecisionView>(
            "Beslutninger",
            [
                ExportColumn<DecisionView>.Text("Område", view => PartyRegister.AreaName(view.Item.AreaKey), 16),
                ExportColumn<DecisionView>.Text("Organ", view => view.Body.Name, 20),
                ExportColumn<DecisionView>.Day("Dato", view => view.Meeting.Date),
                ExportColumn<DecisionView>.Text("Sag", view => view.Case?.Number, 12),
                ExportColumn<DecisionView>.Text("Punkt", view => view.Item.Title, 40),
                ExportColumn<DecisionView>.Text("Udfald", view => MeetingWords.Of(view.Minutes.Outcome), 22),
                ExportColumn<DecisionView>.Text("Beslutning", view => view.Line, 80),
            ],
            new DecisionList(all, context.Request).Shown,
            ExportName.Of("beslutninger")
        ).As(format);
    }
}
