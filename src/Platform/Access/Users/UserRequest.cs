using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>A request of user administration: the scope and the person its address names, and its form.</summary>
internal sealed class UserRequest(HttpContext context)
{
    public static ValueTask<UserRequest?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<UserRequest?>(new UserRequest(context));

    public CancellationToken Cancellation => context.RequestAborted;

    public ChangeUsers Users => context.RequestServices.GetRequiredService<ChangeUsers>();

    /// <summary>Where; null when the area has no such organisation.</summary>
    public UserScope? Scope { get; } =
        UserScope.Find(
            context.RequestServices.GetRequiredService<IPartyNames>(),
            (string)context.GetRouteValue(PermissionMiddleware.AreaValue)!,
            (string)context.GetRouteValue(PermissionMiddleware.PartyValue)!
        );

    public string PersonAddress => $"{Scope?.Address}/person/{AccountId}";

    private Guid AccountId => Guid.Parse((string)context.GetRouteValue("konto")!);

    public Task<IFormCollection> FormAsync() => context.Request.ReadFormAsync(Cancellation);

    /// <summary>The person; null when nobody of that id was ever known here.</summary>
    public async Task<(Account Account, IReadOnlyList<RoleAssignment> Roles)?> PersonAsync() =>
        Scope is null
            ? null
            : await context
                .RequestServices.GetRequiredService<UserDirectory>()
                .FindAsync(Scope, AccountId, Cancellation);

    public static RoleOffer OfferIn(IFormCollection form) =>
        new(
            Enum.TryParse<Role>(form["rolle"], out var role) && Enum.IsDefined(role) ? role : null,
            DayIn(form, "fra"),
            DayIn(form, "til")
        );

    /// <summary>A day as date fields post it; null when empty or no date.</summary>
    public static DateOnly? DayIn(IFormCollection form, string field) =>
        DateOnly.TryParseExact(form[field], "yyyy-MM-dd", Danish.Invariant, default, out var day) ? day : null;
}
