using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>The users filtered and ordered as an address says: <c>?q=krag&amp;rolle=RateOfficer&amp;tilstand=alle</c>.</summary>
public sealed class UserList
{
    /// <summary>Shows ended roles too.</summary>
    public const string Everything = "alle";

    private static readonly Dictionary<string, Func<UserRow, object?>> Columns = new()
    {
        ["navn"] = row => row.Name,
        ["rolle"] = row => RoleWords.Of(row.Role),
        ["sted"] = row => row.Place,
        ["fra"] = row => row.From,
        ["tilstand"] = row => UserStateWords.Of(row.State),
        ["set"] = row => row.SeenAt,
    };

    public UserList(IReadOnlyList<UserRow> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        Role = request.Query["rolle"].ToString();
        State = request.Query["tilstand"].ToString();
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public IReadOnlyList<UserRow> All { get; }

    public IReadOnlyList<UserRow> Shown { get; }

    public string Text { get; }

    public string Role { get; }

    /// <summary>A state's name, <see cref="Everything"/>, or empty for all but the ended.</summary>
    public string State { get; }

    /// <summary>The list as a file.</summary>
    public ListExport<UserRow> Export() =>
        new(
            "Brugere",
            [
                ExportColumn<UserRow>.Text("Navn", row => row.Name, 30),
                ExportColumn<UserRow>.Text("Mail", row => row.Mail, 30),
                ExportColumn<UserRow>.Text("Rolle", row => RoleWords.Of(row.Role), 30),
                ExportColumn<UserRow>.Text("Organisation", row => row.Place, 30),
                ExportColumn<UserRow>.Day("Fra", row => row.From),
                ExportColumn<UserRow>.Day("Til", row => row.To),
                ExportColumn<UserRow>.Text("Status", row => UserStateWords.Of(row.State), 12),
            ],
            Shown
        );

    private bool Matches(UserRow row) =>
        (State.Length == 0 ? row.State != UserState.Ended : State == Everything || row.State.ToString() == State)
        && (Role.Length == 0 || row.Role.ToString() == Role)
        && TextFilter.Finds(Text, row.Name, row.Mail, row.Place);
}
