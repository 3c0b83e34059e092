using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Bodies;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Bodies;

/// <summary>The form of a body as its page draws it.</summary>
/// <param name="Form">What stands in it.</param>
/// <param name="Others">The bodies it may report to.</param>
/// <param name="Action">Where it is posted.</param>
/// <param name="Button">The button's words.</param>
public sealed record BodyFormView(BodyForm Form, IReadOnlyList<Body> Others, string Action, string Button);
