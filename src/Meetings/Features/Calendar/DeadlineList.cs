using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>Deadlines filtered and ordered as an address says; overdue ones first, unless it says otherwise.</summary>
public sealed class DeadlineList
{
    /// <summary>The value of <c>vis</c> that shows what is done or over too.</summary>
    public const string All = "alle";
    public const string Overdue = "overskredet";

    private const int YearsBack = 2;
    private const int YearsAhead = 3;

    private static readonly Dictionary<string, Func<Deadline, object?>> Columns = new()
    {
        ["frist"] = row => row.When.Days.From,
        ["hvad"] = row => row.Title,
        ["hvis"] = row => row.Owner,
        ["slags"] = row => row.Kind,
    };

    public DeadlineList(IReadOnlyList<Deadline> all, HttpRequest request, DateOnly today)
    {
        Text = request.Query["q"].ToString().Trim();
        Owner = request.Query["hvis"].ToString();
        Show = request.Query["vis"].ToString();
        Kind = Enum.TryParse<DeadlineKind>(request.Query["slags"], ignoreCase: true, out var kind) ? kind : null;
        Owners = [.. all.Select(row => row.Owner).Distinct().Order(Kernel.Danish.Order)];
        Late = all.Count(row => row.IsOverdue(today));
        Next = all.FirstOrDefault(row => !row.IsDone && row.When.Days.To >= today);
        Shown =
        [
            .. ListOrder
                .Of(request)
                .Apply(
                    all.Where(row =>
                            (Owner.Length == 0 || row.Owner == Owner)
                            && (Kind is null || row.Kind == Kind)
                            && IsShown(row, today)
                            && TextFilter.Finds(Text, row.Title, row.Owner, row.When.Text)
                        )
                        .OrderBy(row => !row.IsOverdue(today)),
                    Columns
                ),
        ];
    }

    public string Text { get; }

    public string Owner { get; }

    public string Show { get; }

    public DeadlineKind? Kind { get; }

    public IReadOnlyList<string> Owners { get; }

    /// <summary>How many are overdue.</summary>
    public int Late { get; }

    /// <summary>The next that waits; null for none.</summary>
    public Deadline? Next { get; }

    public IReadOnlyList<Deadline> Shown { get; }

    /// <summary>The days the register holds.</summary>
    public static Period Days(DateOnly today) =>
        new(new DateOnly(today.Year - YearsBack, 1, 1), new DateOnly(today.Year + YearsAhead, 12, 31));

    public static string StandingOf(Deadline row, DateOnly today) =>
        row.IsDone ? "klaret"
        : row.IsOverdue(today) ? "overskredet"
        : row.When.Days.To < today ? "passeret"
        : "venter";

    private bool IsShown(Deadline row, DateOnly today) =>
        Show switch
        {
            All => true,
            Overdue => row.IsOverdue(today),
            _ => !row.IsDone && (row.IsFollowed || row.When.Days.To >= today),
        };
}
