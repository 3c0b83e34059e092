using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>What a person's role is today.</summary>
public enum UserState
{
    Active,
    Invited,
    Coming,
    Closed,
    Ended,
}

/// <summary>What users call the states.</summary>
public static class UserStateWords
{
    public static string Of(UserState state) =>
        state switch
        {
            UserState.Active => "aktiv",
            UserState.Invited => "inviteret",
            UserState.Coming => "kommende",
            UserState.Closed => "spærret",
            UserState.Ended => "ophørt",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}

/// <summary>One role of one person, as the list of users shows it.</summary>
/// <param name="AccountId">Whose role.</param>
/// <param name="Name">The person.</param>
/// <param name="Mail">Work mail.</param>
/// <param name="Role">The role.</param>
/// <param name="Part">Code of the organisation, or <see cref="UserScope.WholeArea"/>.</param>
/// <param name="Place">What the organisation or area is called.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null until it is ended.</param>
/// <param name="State">What it is today.</param>
/// <param name="SeenAt">When the person was last signed in, UTC; null for never.</param>
public sealed record UserRow(
    Guid AccountId,
    string Name,
    string Mail,
    Role Role,
    string Part,
    string Place,
    DateOnly From,
    DateOnly? To,
    UserState State,
    DateTime? SeenAt
);
