using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.FollowUp.Written;

/// <summary>Written procedures filtered and ordered as an address says: <c>?q=takst&amp;tilstand=Open&amp;orden=frist</c>.</summary>
public sealed class ProcedureList
{
    private static readonly Dictionary<string, Func<ProcedureView, object?>> Columns = new()
    {
        ["sag"] = view => view.Procedure.Title,
        ["organ"] = view => view.Body.Name,
        ["frist"] = view => view.Procedure.Deadline,
        ["tilstand"] = view => MeetingWords.Of(view.Procedure.State),
    };

    public ProcedureList(IReadOnlyList<ProcedureView> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        State = request.Query["tilstand"].ToString();
        States = [.. all.Select(view => view.Procedure.State).Distinct().Order()];
        OpenCount = all.Count(view => view.Procedure.State == ProcedureState.Open);
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string State { get; }

    public IReadOnlyList<ProcedureState> States { get; }

    public int OpenCount { get; }

    public IReadOnlyList<ProcedureView> Shown { get; }

    private bool Matches(ProcedureView view) =>
        (State.Length == 0 || view.Procedure.State.ToString() == State)
        && TextFilter.Finds(Text, view.Procedure.Title, view.Procedure.Result, view.Body.Name);
}

/// <summary>The written procedures shown, as a file.</summary>
internal static class ExportProcedures
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var all = await AllAsync(
            services.GetRequiredService<ProcedureReading>(),
            services.GetRequiredService<VisitorAccessor>().Current,
            context.RequestAborted
        );
        return new ListExport<ProcedureView>(
            "Skriftlig behandling",
            [
                ExportColumn<ProcedureView>.Text("Område", view => PartyRegister.AreaName(view.Procedure.AreaKey), 16),
                ExportColumn<ProcedureView>.Text("Organ", view => view.Body.Name, 20),
                ExportColumn<ProcedureView>.Text("Sag", view => view.Procedure.Title, 50),
                ExportColumn<ProcedureView>.Day("Frist", view => view.Procedure.Deadline),
                ExportColumn<ProcedureView>.Text("Tilstand", view => MeetingWords.Of(view.Procedure.State), 20),
                ExportColumn<ProcedureView>.Text("Svar", view => view.Tally, 40),
                ExportColumn<ProcedureView>.Text("Resultat", view => view.Procedure.Result, 60),
            ],
            new ProcedureList(all, context.Request).Shown,
            ExportName.Of("skriftlig-behandling")
        ).As(format);
    }

    /// <summary>The written procedures of every area the visitor reads meetings in.</summary>
    public static async Task<IReadOnlyList<ProcedureView>> AllAsync(
        ProcedureReading reading,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        var all = new List<ProcedureView>();
        foreach (var area in PartyRegister.Areas.Where(area => visitor.May(Permissions.ReadMeetings, area.Key)))
        {
            all.AddRange(await reading.AllAsync(area.Key.Value, cancellation));
        }

        return all;
    }
}
