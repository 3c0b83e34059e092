using Rammevaerk.Platform.Access.Users;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>A list of users on a page.</summary>
/// <param name="List">The list.</param>
/// <param name="Address">The page's address; files are fetched from it with an ending added.</param>
/// <param name="Area">Key of the area, for the addresses of the people.</param>
public sealed record UserListView(UserList List, string Address, string Area);
