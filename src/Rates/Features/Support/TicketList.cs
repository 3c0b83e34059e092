using Microsoft.AspNetCore.Http;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>Questions filtered and ordered as an address says: <c>?status=venter på svar&amp;sorter=-stillet</c>.</summary>
public sealed class TicketList
{
    private static readonly Dictionary<string, Func<SupportTicket, object?>> Columns = new()
    {
        ["emne"] = one => one.Title,
        ["side"] = one => one.PageTitle,
        ["af"] = one => one.AskedByName,
        ["status"] = one => TicketWords.Of(one.State),
        ["stillet"] = one => one.AskedAt,
        ["senest"] = one => one.ChangedAt,
    };

    public TicketList(IReadOnlyList<SupportTicket> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        State = request.Query["status"].ToString();
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public static IReadOnlyList<string> States { get; } = [.. Enum.GetValues<TicketState>().Select(TicketWords.Of)];

    public string Text { get; }

    public string State { get; }

    public IReadOnlyList<SupportTicket> All { get; }

    public IReadOnlyList<SupportTicket> Shown { get; }

    /// <summary>The list as a file.</summary>
    public ListExport<SupportTicket> Export() =>
        new(
            "Spørgsmål",
            [
                ExportColumn<SupportTicket>.Text("Område", one => PartyRegister.AreaName(one.AreaKey), 14),
                ExportColumn<SupportTicket>.Text("Spørgsmål", one => one.Title, 40),
                ExportColumn<SupportTicket>.Text("Status", one => TicketWords.Of(one.State), 16),
                ExportColumn<SupportTicket>.Text("Spurgt af", one => one.AskedByName),
                ExportColumn<SupportTicket>.Text("Roller", one => one.Roles, 24),
                ExportColumn<SupportTicket>.Text("Side", one => one.PageTitle, 30),
                ExportColumn<SupportTicket>.Text("Adresse", one => one.Page, 40),
                ExportColumn<SupportTicket>.Moment("Stillet", one => one.AskedAt),
                ExportColumn<SupportTicket>.Moment("Senest", one => one.ChangedAt),
            ],
            Shown,
            "spoergsmaal"
        );

    private bool Matches(SupportTicket one) =>
        (State.Length == 0 || TicketWords.Of(one.State) == State)
        && TextFilter.Finds(Text, one.Title, one.PageTitle, one.AskedByName, one.Page);
}
