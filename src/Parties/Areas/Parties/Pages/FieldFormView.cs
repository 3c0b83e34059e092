using Rammevaerk.Parties.Features.Forms;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>A form of fields as its page draws it.</summary>
/// <param name="Fields">The fields with what stands in them.</param>
/// <param name="Action">Where it is posted.</param>
/// <param name="Button">The button's words.</param>
/// <param name="Back">Where one goes who gives up.</param>
/// <param name="Version">The version it was filled from; null for a new row.</param>
public sealed record FieldFormView(FieldSet Fields, string Action, string Button, string Back, int? Version = null);
