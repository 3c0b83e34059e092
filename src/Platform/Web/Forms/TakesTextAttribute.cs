namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// On an endpoint long texts are posted to: case statements, minutes, drafts of them. It takes more than the small body of
/// other forms, and less than a file.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesTextAttribute : Attribute;
