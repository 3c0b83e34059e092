using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Tasks filtered and ordered as an address says: <c>?q=takst&amp;tilstand=overskredet&amp;ansvarlig=...</c>.</summary>
public sealed class CommitmentList
{
    /// <summary>The value of the filter for open tasks; the one shown unless another is chosen.</summary>
    public const string Open = "aabne";

    /// <summary>The value of the filter for overdue tasks.</summary>
    public const string Overdue = "overskredet";

    /// <summary>The value of the filter for ended tasks.</summary>
    public const string Ended = "afsluttede";

    /// <summary>The value of the filter for all tasks.</summary>
    public const string Every = "alle";

    private static readonly Dictionary<string, Func<CommitmentView, object?>> Columns = new()
    {
        ["opgave"] = view => view.Task.Text,
        ["ansvarlig"] = view => view.Task.Responsible,
        ["frist"] = view => view.DueDay,
        ["tilstand"] = view => MeetingWords.Of(view.Task.State),
        ["givet"] = view => view.Given?.Date,
    };

    private readonly DateOnly today;

    public CommitmentList(IReadOnlyList<CommitmentView> all, HttpRequest request, DateOnly today)
    {
        this.today = today;
        Text = request.Query["q"].ToString().Trim();
        State = request.Query["tilstand"].ToString() is { Length: > 0 } state ? state : Open;
        Responsible = request.Query["ansvarlig"].ToString();
        People = [.. all.Select(view => view.Task.Responsible).Distinct().Order(Kernel.Danish.Order)];
        OverdueCount = all.Count(view => view.IsOverdue(today));
        OpenCount = all.Count(view => view.Task.IsOpen);
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string State { get; }

    public string Responsible { get; }

    public IReadOnlyList<string> People { get; }

    public int OverdueCount { get; }

    public int OpenCount { get; }

    public IReadOnlyList<CommitmentView> Shown { get; }

    private bool Matches(CommitmentView view) =>
        State switch
        {
            Overdue => view.IsOverdue(today),
            Ended => !view.Task.IsOpen,
            Every => true,
            _ => view.Task.IsOpen,
        }
        && (Responsible.Length == 0 || view.Task.Responsible == Responsible)
        && TextFilter.Finds(Text, view.Task.Text, view.Task.Responsible, view.Item?.Title ?? "", view.Body.Name);
}

/// <summary>The tasks shown, as a file.</summary>
internal static class ExportCommitments
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var today = DanishClock.Today(services.GetRequiredService<TimeProvider>());
        var all = await AllAsync(
            services.GetRequiredService<CommitmentReading>(),
            services.GetRequiredService<VisitorAccessor>().Current,
            context.RequestAborted
        );
        return new ListExport<CommitmentView>(
            "Opgaver",
            [
                ExportColumn<CommitmentView>.Text("Område", view => PartyRegister.AreaName(view.Task.AreaKey), 16),
                ExportColumn<CommitmentView>.Text("Opgave", view => view.Task.Text, 60),
                ExportColumn<CommitmentView>.Text("Ansvarlig", view => view.Task.Responsible, 28),
                ExportColumn<CommitmentView>.Text("Frist", view => view.DueWords, 20),
                ExportColumn<CommitmentView>.Day("Senest", view => view.DueDay),
                ExportColumn<CommitmentView>.Text("Tilstand", view => view.StateWords(today), 20),
                ExportColumn<CommitmentView>.Text("Givet ved", view => view.Item?.Title, 40),
                ExportColumn<CommitmentView>.Day("Mødedato", view => view.Given?.Date),
                ExportColumn<CommitmentView>.Text("Dokumentation", view => view.Task.Evidence, 40),
            ],
            new CommitmentList(all, context.Request, today).Shown,
            ExportName.Of("opgaver")
        ).As(format);
    }

    /// <summary>The tasks of every area the visitor reads meetings in.</summary>
    public static async Task<IReadOnlyList<CommitmentView>> AllAsync(
        CommitmentReading reading,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        var all = new List<CommitmentView>();
        var areas = PartyRegister
            .Areas.Select(area => area.Key)
            .Where(area => visitor.May(Permissions.ReadMeetings, area));
        foreach (AreaKey area in areas)
        {
            all.AddRange(await reading.AllAsync(area, cancellation));
        }

        return all;
    }
}
